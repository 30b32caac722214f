import { useSyncExternalStore } from "react";

const noChange = () => () => {};
const inBrowser = () => true;
const onServer = () => false;

/** False on the server and in the first picture of a page, true as soon as its script runs. */
export const useInBrowser = (): boolean => useSyncExternalStore(noChange, inBrowser, onServer);

import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** The nonce of this answer; only the server knows it, the browser hides it from scripts. */
export const NonceProvider = Nonce.Provider;
export const useNonce = () => useContext(Nonce);

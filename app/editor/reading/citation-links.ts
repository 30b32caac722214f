import { createContext } from "react";

/** Where a citation leads, and where its card is read from. */
export type CitationLink = { href: string; card?: string };

export const CitationLinks = createContext<Readonly<Record<string, CitationLink>>>({});

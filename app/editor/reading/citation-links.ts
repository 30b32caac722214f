import { createContext } from "react";

/** Where a citation leads; `card` answers what stands there, `title` says it at once. */
export type CitationLink = { href: string; card?: string; title?: string };

export const CitationLinks = createContext<Readonly<Record<string, CitationLink>>>({});

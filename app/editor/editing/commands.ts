import { createCommand, type LexicalCommand } from "lexical";

export const OPEN_LINK_DIALOG_COMMAND: LexicalCommand<void> = createCommand("OPEN_LINK_DIALOG");
export const OPEN_TABLE_DIALOG_COMMAND: LexicalCommand<void> = createCommand("OPEN_TABLE_DIALOG");
export const NEXT_CITATION_COMMAND: LexicalCommand<void> = createCommand("NEXT_CITATION");
export const CITATION_HERE_COMMAND: LexicalCommand<void> = createCommand("CITATION_HERE");

import { createCommand, type LexicalCommand } from "lexical";

export const OPEN_LINK_DIALOG_COMMAND: LexicalCommand<void> = createCommand("OPEN_LINK_DIALOG");
export const SAVE_NOW_COMMAND: LexicalCommand<void> = createCommand("SAVE_NOW");
export const OPEN_TABLE_DIALOG_COMMAND: LexicalCommand<void> = createCommand("OPEN_TABLE_DIALOG");

/** A keystroke-near copy of the text on its way to the server. */
export type DraftToSave = {
  opinionId: string;
  /** JSON text of an `EditorDocument`. */
  state: string;
  /** Version of the opinion this text was begun on. */
  baseVersion: number;
  /** Grows with every attempt, also across reloads; the answer must carry the same number. */
  sequence: number;
  /** Random name of this editor: two tabs of one person are two editors. */
  editor: string;
};

export const draftRefusals = [
  "conflict",
  "session",
  "full",
  "forbidden",
  "invalid",
  "unreachable",
] as const;
export type DraftRefusal = (typeof draftRefusals)[number];

/**
 * `savedAt` is an instant in ms since the epoch, taken by the server. A `newestVersion` above the
 * base version tells that somebody saved meanwhile; the draft is kept all the same.
 */
export type SaveDraftResult =
  | { ok: true; sequence: number; savedAt: number; newestVersion?: number }
  | { ok: false; code: DraftRefusal };

export type SaveDraft = (draft: DraftToSave) => Promise<SaveDraftResult>;

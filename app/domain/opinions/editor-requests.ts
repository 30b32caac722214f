import * as z from "zod";

/** What the editor sends; nothing else is taken. */
const version = z.number().int().min(1);
const name = z.string().min(1).max(100);
const sequence = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const draftRequest = z.strictObject({
  opinionId: z.string().max(100),
  state: z.string(),
  baseVersion: version,
  sequence,
  editor: name,
  /** The editor whose draft was taken up. */
  replaces: name.optional(),
});

export const versionRequest = z.strictObject({
  state: z.string(),
  baseVersion: version,
  saveKey: name,
  label: z.string().trim().max(200).default(""),
  editors: z.array(name).max(20).default([]),
  sequence: sequence.optional(),
});
export type VersionRequest = z.input<typeof versionRequest>;

export const deviationRequest = z.strictObject({
  /** The earlier opinion. */
  other: z.string().max(100),
  deviates: z.boolean(),
});
export type DeviationRequest = z.input<typeof deviationRequest>;

export type OtherVersionAnswer = {
  version: number;
  state: string;
  author: string;
  /** Instant, ms. */
  savedAt: number;
};

export type SaveVersionAnswer =
  | { ok: true; version: number; savedAt: number }
  | { ok: false; code: "conflict"; reason: string; theirs?: OtherVersionAnswer }
  | { ok: false; code: "session" | "forbidden" | "invalid" | "full" | "unreachable" };

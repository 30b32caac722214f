import type { OpinionKind } from "./opinion";
import { kindLabels } from "./texts";

export type Cited = { id: string; kind: OpinionKind; fileNumber: string; version: number };

/** How others cite us: „Gutachten IK-2026-0042, Rn. 17“, with protected spaces. */
export function citeOpinion(
  { kind, fileNumber }: Pick<Cited, "kind" | "fileNumber">,
  marginal?: number,
): string {
  const named = `${kindLabels[kind]}\u00a0${fileNumber}`;
  return marginal === undefined ? named : `${named}, Rn.\u00a0${marginal}`;
}

/**
 * The address that stays: by file number, and by version, because margin numbers are counted anew
 * in the next one.
 */
export function permanentPath({ fileNumber, version }: Omit<Cited, "id" | "kind">): string {
  return `/gutachten/${encodeURIComponent(fileNumber)}?fassung=${version}`;
}

/** An address may name an opinion by its file number; ids are made of these letters alone. */
export const isId = (text: string) => /^[0-9a-hjkmnp-tv-z]{16}$/.test(text);

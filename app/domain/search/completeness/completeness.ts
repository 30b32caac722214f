import type { RecordType } from "~/domain/records/record";
import { formatNumber } from "~/lib/number";

/** Why a record cannot be found by its present text yet, or ever; the first of several counts. */
export const waitingReasons = ["extraction", "slices", "older", "missing", "unreadable"] as const;
export type WaitingReason = (typeof waitingReasons)[number];

export type TypeCompleteness = {
  type: RecordType;
  records: number;
  findable: number;
  waiting: { reason: WaitingReason; count: number }[];
  /** Found by title and facts alone, for want of a text; null where nobody counted. */
  withoutText: WithoutText | null;
};

export type WithoutText = { noFile: number; unreadable: number };

/** Will it be done without anybody doing something? */
export const isUnderWay = (types: readonly TypeCompleteness[]) =>
  types.some(({ waiting }) =>
    waiting.some(({ reason }) => reason !== "missing" && reason !== "unreadable"),
  );

/** `12 ohne Datei; 3 mit unlesbarer Datei` */
export function withoutTextText(counted: WithoutText | null): string {
  const { noFile = 0, unreadable = 0 } = counted ?? {};
  const parts = [
    noFile > 0 && `${formatNumber(noFile)} ohne Datei`,
    unreadable > 0 && `${formatNumber(unreadable)} mit unlesbarer Datei`,
  ];
  return parts.filter(Boolean).join("; ") || "–";
}

const reasonTexts: Record<WaitingReason, (count: string) => string> = {
  extraction: (count) => `${count} – die Datei wird noch gelesen`,
  slices: (count) => `${count} – langer Text, wird in Abschnitten aufgenommen`,
  older: (count) => `${count} – nach älteren Regeln aufgenommen`,
  missing: (count) => `${count} – noch nicht aufgenommen`,
  unreadable: (count) => `${count} nur mit Titel – die Datei ließ sich nicht lesen`,
};

export const waitingText = ({ reason, count }: TypeCompleteness["waiting"][number]) =>
  reasonTexts[reason](formatNumber(count));

/** Whole per cent, never rounded up to all. */
export function shareOf({ records, indexed }: { records: number; indexed: number }): number {
  return records === 0 ? 100 : Math.min(100, Math.floor((100 * indexed) / records));
}

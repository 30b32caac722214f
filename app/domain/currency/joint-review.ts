import { oneOf, readFilter, type Readers } from "~/lib/list-filter";
import { isOpen, type Answer, type FindingState } from "./currency";
import type { Finding } from "./findings.server";

/** Values of `?gemeinsam=`: by what the changes stand together. */
export const groupings = ["gesetz", "vorschrift"] as const;
export type Grouping = (typeof groupings)[number];

const asked = { gemeinsam: oneOf(groupings) } satisfies Readers;

export const readGrouping = (params: URLSearchParams): Grouping | null =>
  readFilter(params, asked).gemeinsam ?? null;

/** With what the form was opened with. */
export type AskedFinding = Finding & { seen: string };

/** What waits for an answer. */
export const openFindings = <Shown extends Finding>(findings: readonly Shown[]): Shown[] =>
  findings.filter(({ state, review }) => isOpen({ state, answer: review?.answer ?? null }));

/** A law that changes several provisions, or a provision that several laws change. */
export type FindingGroup<Shown extends Finding> = { name: string; findings: Shown[] };

/** In the order of the list; within a law the changes of a provision stand together. */
export function groupFindings<Shown extends Finding>(
  findings: readonly Shown[],
  by: Grouping,
): FindingGroup<Shown>[] {
  return together(findings, by === "gesetz" ? lawOf : provisionOf).map(([name, members]) => ({
    name,
    findings: together(members, provisionOf).flatMap(([, same]) => same),
  }));
}

const provisionOf = ({ provision }: Finding) => provision;

function together<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups];
}

/** What brought the change, or is to bring it. */
export function lawOf({ act, procedure }: Pick<Finding, "act" | "procedure">): string {
  if (act) {
    return [act.title, act.promulgation && `(${act.promulgation})`].filter(Boolean).join(" ");
  }
  return procedure ? `„${procedure.name}“` : "Ohne benanntes Gesetz";
}

/** A ticked change that is no longer what the person saw. */
export type GoneFinding = {
  changeId: string;
  provision: string;
  /** What it is now; null where it no longer meets the text. */
  now: { state: FindingState; answered: { answer: Answer; by: string } | null } | null;
};

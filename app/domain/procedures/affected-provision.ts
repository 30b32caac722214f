import type { ChangeKind } from "~/domain/law/change";

/** What a procedure does to a provision, as the page „Normen“ shows it. */
export type AffectedProvision = {
  id: string;
  law: string;
  /** `§ 26 Abs. 4 Satz 1`; empty: the law as a whole. */
  provision: string;
  change: ChangeKind | null;
  /** `YYYY-MM-DD` or fuzzy; null where the draft leaves it open. */
  effectiveOn: string | null;
  /** The draft that says so, where this person may see it. */
  source: { id: string; title: string; quote: string } | null;
  /** Where the register knows them. */
  lawHref: string | null;
  provisionHref: string | null;
};

/** A suggestion, and what is confirmed of the same provision. */
export type SuggestedProvision = AffectedProvision & {
  known: Pick<AffectedProvision, "change" | "effectiveOn"> | null;
};

/** What a person or a draft says of one provision. */
export type ProvisionFields = Pick<
  AffectedProvision,
  "law" | "provision" | "change" | "effectiveOn"
>;

export type ProvisionsOfLaw = { law: string; href: string | null; rows: AffectedProvision[] };

/** Laws in the order of their names, provisions as their law counts them. */
export function groupByLaw(rows: readonly AffectedProvision[]): ProvisionsOfLaw[] {
  const groups = new Map<string, ProvisionsOfLaw>();
  for (const row of rows) {
    const group = groups.get(row.law) ?? { law: row.law, href: row.lawHref, rows: [] };
    group.rows.push(row);
    groups.set(row.law, group);
  }
  const inOrder = new Intl.Collator("de", { numeric: true });
  for (const { rows: own } of groups.values()) own.sort(byPlace(inOrder));
  return [...groups.values()].sort((a, b) => inOrder.compare(a.law, b.law));
}

/** By the number, whether "§", "§§" or "Art." stands before it. */
const byPlace = (inOrder: Intl.Collator) => (a: AffectedProvision, b: AffectedProvision) =>
  inOrder.compare(numberOf(a), numberOf(b)) || inOrder.compare(a.provision, b.provision);

const numberOf = ({ provision }: AffectedProvision) => provision.replace(/^\D+/, "");

/** The page shows no more at once; more come up as these are decided. */
export const mostSuggestions = 100;

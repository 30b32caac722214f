import { formatNumber } from "~/lib/number";
import type { News } from "./news";
import { factsOutside, freshText, manyText, reasonText, titleOutside } from "./texts";

export type DigestLine = { id: string; title: string; href: string; facts: string; reason: string };

export type Digest = {
  lines: readonly DigestLine[];
  /** How many there are, those not named included. */
  total: number;
  /** Where the searches and their mails are set. */
  settings: string;
};

export const digestLines = (news: readonly News[], hrefOf: (one: News) => string): DigestLine[] =>
  news.map((one) => ({
    id: one.id,
    title: titleOutside(one),
    href: hrefOf(one),
    facts: factsOutside(one),
    reason: reasonText(one.reasons),
  }));

/** Without a word of a record: a subject shows on locked screens. */
export const digestSubject = (total: number) => `Votum: ${freshText(total)} zu Ihren Suchen`;

export const greeting = "Guten Tag,";

export const introduction = (total: number) =>
  total === 1
    ? "zu Ihren gemerkten Suchen gibt es einen neuen Treffer:"
    : `zu Ihren gemerkten Suchen gibt es ${manyText(total)} neue Treffer:`;

export function restText({ lines, total }: Pick<Digest, "lines" | "total">): string | null {
  const rest = total - lines.length;
  if (rest === 1) return "… und ein weiterer; Sie finden ihn in Votum.";
  return rest > 0 ? `… und ${formatNumber(rest)} weitere; Sie finden sie in Votum.` : null;
}

export const whyThisMail =
  "Sie bekommen diese E-Mail, weil Sie in Votum Suchen gemerkt und dafür Nachrichten bestellt haben. Jeder Treffer wird Ihnen nur einmal gemeldet.";

export const stopText = "Suchen ändern oder alle E-Mails mit einem Klick abbestellen";

export function digestText(digest: Digest): string {
  const lines = digest.lines.map(
    ({ title, facts, href, reason }) => `• ${title}\n  ${facts}\n  ${href}\n  ${reason}`,
  );
  const rest = restText(digest);
  return [
    greeting,
    introduction(digest.total),
    ...lines,
    ...(rest ? [rest] : []),
    `-- \n${whyThisMail}\n${stopText}:\n${digest.settings}`,
  ].join("\n\n");
}

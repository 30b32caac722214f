import { Badge } from "~/components/badge";
import type { Verdict } from "./currency";
import { verdictTexts } from "./texts";

/** Does it still stand? A word and a sign; nothing where there is nothing to say. */
export function CurrencyBadge({ verdict }: { verdict: Verdict | undefined }) {
  if (verdict === undefined || verdict === "unknown") return null;
  const { tone, sign, word } = verdictTexts[verdict];
  return (
    <Badge tone={tone} sign={sign}>
      <span className="visually-hidden">Haltbarkeit: </span>
      {word}
    </Badge>
  );
}

/** The badge of each record of a list; nothing for what cannot expire. */
export const currencyMarks = (verdicts: Readonly<Record<string, Verdict>>) => (id: string) =>
  id in verdicts ? <CurrencyBadge verdict={verdicts[id]} /> : null;

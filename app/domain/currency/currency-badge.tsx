import { Badge } from "~/components/badge";
import type { Verdict } from "./currency";
import { verdictTexts } from "./texts";

type Props = {
  verdict: Verdict | undefined;
  /** Of what alone this is said, where the text as a whole may be judged otherwise. */
  concerning?: string;
};

/** Does it still stand? A word and a sign; nothing where there is nothing to say. */
export function CurrencyBadge({ verdict, concerning }: Props) {
  if (verdict === undefined || verdict === "unknown") return null;
  const { tone, sign, word } = verdictTexts[verdict];
  return (
    <Badge tone={tone} sign={sign}>
      <span className="visually-hidden">Haltbarkeit: </span>
      {concerning && `${concerning}: `}
      {word}
    </Badge>
  );
}

/** The badge of each record of a list; nothing for what cannot expire. */
export const currencyMarks =
  (verdicts: Readonly<Record<string, Verdict>>, concerning?: string) => (id: string) =>
    id in verdicts ? <CurrencyBadge verdict={verdicts[id]} concerning={concerning} /> : null;

/** What `concerning` means on the page of a provision; nothing where no badge is shown. */
export function ConcerningNote({ verdicts }: { verdicts: Readonly<Record<string, Verdict>> }) {
  if (Object.values(verdicts).every((verdict) => verdict === "unknown")) return null;
  return (
    <p className="muted small">
      „{hereOnly}“ meint diese Vorschrift allein: Was sich sonst unter einem Text geändert hat,
      steht bei ihm selbst.
    </p>
  );
}

/** The badge on the page of a provision speaks of it alone. */
export const hereOnly = "hierzu";

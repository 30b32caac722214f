import { Notice } from "~/components/notice";
import { recordPath } from "~/domain/records/record";
import { isOpen, type Verdict } from "./currency";
import { formatInstant } from "~/lib/instant";
import type { Finding, Review } from "./findings.server";
import type { LawGap } from "./reliance.server";
import {
  answeredTexts,
  findingText,
  gapsText,
  stateTexts,
  unknownText,
  verdictTexts,
} from "./texts";
import "./currency.css";

type Props = {
  findings: readonly Finding[];
  verdict: Verdict;
  /** Laws whose changes the register may not all know. */
  gaps: readonly LawGap[];
  /** How many confirmed citations of provisions the register does not know. */
  unknown: number;
  /** The page that explains and asks. */
  href: string;
  mayWrite: boolean;
};

const open = (findings: readonly Finding[]) =>
  findings.filter(({ state, review }) => isOpen({ state, answer: review?.answer ?? null }));

/** On top of a text: what of the law it relies on changed since, and what somebody decided. */
export function CurrencyNotice(props: Props) {
  const { findings, gaps, unknown } = props;
  return (
    <>
      {findings.length > 0 && <Changes {...props} />}
      {(gaps.length > 0 || unknown > 0) && <Reservation {...props} />}
    </>
  );
}

function Changes({ findings, verdict, href, mayWrite }: Props) {
  const unanswered = open(findings);
  const shown = unanswered.slice(0, 3);
  const { word } = verdictTexts[verdict];
  return (
    <Notice kind={kinds[verdict] ?? "info"} title={titleOf(findings, unanswered, verdict)}>
      <ul className="currency-notice__list">
        {shown.map((finding) => (
          <li key={finding.changeId}>
            {findingText(finding)} <Places finding={finding} />
          </li>
        ))}
      </ul>
      {unanswered.length === 0 &&
        findings.map(({ changeId, review }) => (
          <p key={changeId}>{review && <Answered review={review} />}</p>
        ))}
      <SupersededBy findings={findings} />
      <p className="no-print">
        <a href={href}>
          {mayWrite && unanswered.length > 0
            ? "Prüfen und entscheiden"
            : "Haltbarkeit im Einzelnen"}
          <span className="visually-hidden"> ({word})</span>
        </a>
        {unanswered.length > shown.length && ` · ${unanswered.length - shown.length} weitere`}
      </p>
    </Notice>
  );
}

/** What is not known to have changed, and why that is not the same as unchanged: no alarm. */
function Reservation({ findings, verdict, gaps, unknown, href }: Props) {
  const { sign, word } = verdictTexts[verdict === "unknown" ? "unknown" : "unrecorded"];
  return (
    <p className="currency-reservation">
      <span aria-hidden="true">{sign}</span>
      <span>
        <strong>{findings.length > 0 ? `Im Übrigen: ${word}.` : sentence(word)}</strong>{" "}
        {unknownText(unknown)} {gapsText(gaps)}{" "}
        <a href={href} className="no-print">
          Haltbarkeit im Einzelnen
        </a>
      </span>
    </p>
  );
}

const sentence = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`;

const kinds: Partial<Record<Verdict, "info" | "success" | "warning" | "danger">> = {
  changed: "warning",
  repealed: "danger",
  reviewed: "success",
  superseded: "warning",
};

function titleOf(
  all: readonly Finding[],
  unanswered: readonly Finding[],
  verdict: Verdict,
): string {
  if (verdict === "superseded") return "Dieser Text ist überholt.";
  if (unanswered.length === 0) {
    return all.length === 1
      ? "Die Rechtslage hat sich geändert; geprüft: Insoweit gilt der Text weiter."
      : `${all.length} Änderungen der Rechtslage, alle geprüft: Insoweit gilt der Text weiter.`;
  }
  const done = unanswered.filter(({ state }) => state !== "planned");
  if (done.length === 0) return "Eine Änderung der Rechtslage ist geplant.";
  const provisions = new Set(done.map(({ provision }) => provision)).size;
  return provisions === 1
    ? "Eine Vorschrift, auf der dieser Text beruht, hat sich geändert."
    : `${provisions} Vorschriften, auf denen dieser Text beruht, haben sich geändert.`;
}

function SupersededBy({ findings }: { findings: readonly Finding[] }) {
  const newer = findings.map(({ review }) => review?.supersededBy).find(Boolean);
  if (!newer) return null;
  return (
    <p>
      Überholt durch <a href={recordPath(newer.type, newer.id)}>{newer.title}</a>.
    </p>
  );
}

/** „Rn. 4, Rn. 17“, each a way to its paragraph. */
function Places({ finding }: { finding: Finding }) {
  const numbers = [...new Set(finding.citedAt.flatMap(({ marginal }) => marginal ?? []))];
  if (numbers.length === 0) return null;
  return (
    <span className="currency-notice__places">
      {numbers.slice(0, 8).map((number) => (
        <a key={number} href={`#rn-${number}`}>
          Rn.&nbsp;{number}
        </a>
      ))}
      {numbers.length > 8 && ` und ${numbers.length - 8} weitere`}
    </span>
  );
}

/** At the paragraph itself; nothing where it relies on nothing that changed. */
type NoteProps = Pick<Props, "findings" | "href" | "mayWrite"> & { marginal: number };

function CurrencyNote({ findings, marginal, href, mayWrite }: NoteProps) {
  const here = findings.filter(({ citedAt }) => citedAt.some((at) => at.marginal === marginal));
  if (here.length === 0) return null;
  return (
    <div className="currency-note" role="note">
      {here.map((finding) => {
        const { state, changeId, review } = finding;
        return (
          <p key={changeId} className={`currency-note__line currency-note__line--${state}`}>
            <span aria-hidden="true">{stateTexts[state].sign} </span>
            <span className="visually-hidden">{stateTexts[state].word}: </span>
            {findingText(finding)} {review && <Answered review={review} />}
            <a href={`${href}#aenderung-${changeId}`} className="no-print">
              {mayWrite && !review ? "Prüfen" : "Im Einzelnen"}
              <span className="visually-hidden"> – {finding.provision}</span>
            </a>
          </p>
        );
      })}
    </div>
  );
}

/** What stands below the paragraph with a margin number. */
export const currencyNotes = (shown: Omit<NoteProps, "marginal">) => (marginal: number) => (
  <CurrencyNote {...shown} marginal={marginal} />
);

/** „Gilt weiter (Referat 1, 22.11.2026): …“ */
function Answered({ review: { answer, by, at, reason } }: { review: Review }) {
  return (
    <>
      <strong>{answeredTexts[answer]}</strong> ({by}, {formatInstant(at)}): {reason}{" "}
    </>
  );
}

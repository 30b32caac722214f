import type { DecisionCitation } from "./citation";
import type { Lead } from "./decision-lead";
import { readAt } from "./read";

const marginalAfter =
  /(?:\s?[-–]\s?|,\s?|\s)?(?:(?:=\s)?juris,?\s{1,2}(?:[-–]\s)?)?(?:R[dn]?(?:n|z|Nr|nr|nrn)\.?|Rnd\.|Rd\.\s?Nr\.?|Rdn\.|Tz\.?|Nr\.|\[)\s{0,2}(\d{1,4})(?:\s?(?:ff?\.?|[-–]\s?\d{1,4}|und\s\d{1,4}|bis\s\d{1,4}|,\s\d{1,4}(?!\/|\d))){0,4}\]?/y;

export function finish(
  text: string,
  record: DecisionCitation,
  from: number,
  found: DecisionCitation[],
): number {
  let end = from;
  const marginal = readAt(marginalAfter, text, end);
  if (marginal?.[1] && !/^\s?Nr/.test(marginal[0])) {
    record.marginal = marginal[1];
    end += marginal[0].length;
  }
  return close(text, record, end, found);
}

/** Puts the record down; a bracket that was opened inside it is closed inside it. */
export function close(
  text: string,
  record: DecisionCitation,
  from: number,
  found: DecisionCitation[],
): number {
  const words = text.slice(record.start, from);
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
  const end = isOpen && text.charCodeAt(from) === 0x29 ? from + 1 : from;
  record.end = end;
  record.text = text.slice(record.start, end);
  found.push(record);
  return end;
}

/** A record that begins where its court, kind or day does. */
export const recordFrom = ({ start, court, type, date }: Lead): DecisionCitation => ({
  start,
  end: start,
  text: "",
  kind: "decision",
  ...(court === undefined ? {} : { court }),
  ...(type === undefined ? {} : { type }),
  ...(date === undefined ? {} : { date }),
});

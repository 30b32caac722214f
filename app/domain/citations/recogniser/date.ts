const months = [
  ["januar", "jan", "jänner"],
  ["februar", "feb"],
  ["märz", "mär", "mrz"],
  ["april", "apr"],
  ["mai"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["dezember", "dez"],
];
const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1])));
const monthWord =
  "(?:Januar|Jänner|Jan|Februar|Feb|März|Mär|Mrz|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|September|Sept|Sep|Oktober|Okt|November|Nov|Dezember|Dez)\\.?";

/** A day as German texts write it: 21.11.2017, 21. 11. 17, 21. November 2017, 2017-11-21. */
export const datePattern = `(?:\\d{1,2}\\.\\s{0,2}\\d{1,2}\\.\\s{0,2}(?:1[89]|20)?\\d\\d|\\d{1,2}\\.\\s{0,2}${monthWord}\\s{1,2}(?:1[89]|20)\\d\\d|(?:1[89]|20)\\d\\d-\\d\\d-\\d\\d)`;

const numeric = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2,4})$/;
const spoken = /^(\d{1,2})\.\s*(\p{L}+)\.?\s+(\d{4})$/u;
const iso = /^\d{4}-\d\d-\d\d$/;

/** The day as YYYY-MM-DD, or undefined where it is none. Two-digit years are of the last hundred. */
export function readDate(text: string): string | undefined {
  if (iso.test(text)) return text;
  const digits = numeric.exec(text);
  if (digits) return dateOf(digits[3], Number(digits[2]), digits[1]);
  const words = spoken.exec(text);
  return words
    ? dateOf(words[3], monthOf.get((words[2] ?? "").toLowerCase()), words[1])
    : undefined;
}

function dateOf(year = "", month: number | undefined, day = ""): string | undefined {
  if (!month || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const full = year.length === 2 ? `${Number(year) > 49 ? "19" : "20"}${year}` : year;
  return `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** When a person gets what is new by mail. Weekly ones name their day. */
export const digests = [
  "none",
  "daily",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Digest = (typeof digests)[number];

const weekdays: readonly Digest[] = digests.slice(2);

/** Which rhythms have their turn on a weekday (0 = Monday). */
export function digestsOf(weekday: number): Digest[] {
  const day = weekdays[weekday];
  return day ? ["daily", day] : ["daily"];
}

/** Longer addresses are none a person has made. */
export const longestAddress = 2000;
/** So many searches a person may keep. */
export const mostSaved = 100;

/** Parameters that belong to a page of a search, not to what is searched. */
const passing = ["seite", "sortierung", "gespeichert", "index", "_data"];

/** What is searched, as the parameters of its result page; null where nothing is. */
export function savedAddress(params: URLSearchParams): string | null {
  const kept = new URLSearchParams(params);
  for (const name of passing) kept.delete(name);
  const address = kept.toString();
  return (kept.get("q") ?? "").trim() && address.length <= longestAddress ? address : null;
}

export const queryOf = (address: string) => new URLSearchParams(address).get("q") ?? "";

export const resultPath = (address: string) => `/suche?${address}`;

const place = "/suche/gemerkt";
export const savedPaths = {
  list: place,
  add: (address: string) => `${place}/neu?${address}`,
  one: (id: string) => `${place}/${id}`,
  edit: (id: string) => `${place}/${id}/bearbeiten`,
  remove: (id: string) => `${place}/${id}/entfernen`,
};

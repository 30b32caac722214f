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

/** So many searches a person may keep. */
export const mostSaved = 50;
/** So much news of one search is kept; what is older is known. */
export const mostNews = 1000;

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

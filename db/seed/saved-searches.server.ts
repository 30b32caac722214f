import type { Digest } from "~/domain/saved-searches/saved-search";
import { saveSearch } from "~/domain/saved-searches/saved-searches.server";
import { watchSearches } from "~/domain/saved-searches/watch.server";
import type { Database } from "../client.server";
import { acting, instantOf } from "./house.server";
import type { PersonKey } from "./types";

type Seed = {
  of: PersonKey;
  q: string;
  /** What came since is new to her. */
  since: string;
  name: string;
  note: string;
  digest: Digest;
};

/** What demo people want to hear of. */
const seeds: readonly Seed[] = [
  {
    of: "referat-1",
    q: "§ 41 GO",
    since: "2025-06-02",
    name: "Zuständigkeiten des Rates",
    note: "Für die Kommentierung: jede Entscheidung und jeder Entwurf, der § 41 berührt.",
    digest: "monday",
  },
  {
    of: "referat-1",
    q: "Kreisumlage",
    since: "2024-01-08",
    name: "Kreisumlage",
    note: "",
    digest: "daily",
  },
  {
    of: "referat-1",
    q: '"Bezirksregierung Arnsberg"',
    since: "2026-11-02",
    name: "Bezirksregierung Arnsberg",
    note: "Nur im Auge behalten.",
    digest: "none",
  },
];

export async function seedSavedSearches(db: Database): Promise<void> {
  for (const { of, q, since, ...wishes } of seeds) {
    const address = new URLSearchParams({ q }).toString();
    await saveSearch(db, acting(db, of), address, wishes, instantOf(since));
  }
  await watchSearches(db, Date.now(), new AbortController().signal);
}

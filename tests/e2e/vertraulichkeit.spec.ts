import { beginningOf, wordsIn, type Canary } from "../support/canaries";
import {
  differenceOf,
  allAddresses,
  forEachOf,
  linksOf,
  request,
  withoutChance,
  type Address,
  type Answer,
} from "../support/crawl";
import { expect, test, type App } from "../support/app";
import { sendDigests } from "../support/digests";
import { wordsOfMail } from "../support/mail-server";
import { buildSecretHouse, strangers, type SecretHouse } from "../support/secret-house";

/*
 * Two servers hold the same house, one of them with hidden records in it. Whoever may not see them
 * must get the same answers from both, to the letter: then no title, no count, no order and no
 * status tells of them. On the bare server their ids do not exist, so that this also compares
 * hidden with absent.
 */
test.describe.configure({ mode: "default", timeout: 180_000 });

let house: SecretHouse;
let paths: string[];
let seenByOwner: Set<string>;
let answers = 0;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  house = await buildSecretHouse();
  ({ paths, seen: seenByOwner } = await walkAsOwner());
});

test.afterAll(async () => {
  await house?.post.full.stop();
  await house?.post.bare.stop();
  await house?.full.remove();
  await house?.bare.remove();
});

test("Wer eingeweiht ist, findet jedes Wort", () => {
  const unseen = house.canaries.filter(({ word }) => !seenByOwner.has(word));
  // The draft of somebody else is for nobody, not even for the owner of the opinion.
  const rest = unseen.filter(({ type, field }) => field !== "draft" && hasPage(type, field));
  expect(rest.map(({ type, field }) => `${type}: ${field}`)).toEqual([]);
  expect(house.canaries.length).toBeGreaterThan(80);
});

for (const stranger of strangers) {
  test(`Wer nicht eingeweiht ist, merkt nichts: ${stranger}`, async () => {
    const token = house.tokens[stranger];
    const different: string[] = [];
    const leaks: string[] = [];
    await forEachOf(paths, async (path) => {
      const [full, bare] = await Promise.all([
        request(house.full, token, path),
        request(house.bare, token, path),
      ]);
      answers += 1;
      const text = JSON.stringify(full.headers) + full.body;
      leaks.push(...wordsIn(text, path).map((word) => `${path}: ${word}`));
      if (full.status >= 500) different.push(`${path}: ${full.status}`);
      const [there, here] = [
        comparable(house.full, path, full),
        comparable(house.bare, path, bare),
      ];
      if (there !== here) different.push(`${path}: ${differenceOf(there, here)}`);
    });
    expect(leaks).toEqual([]);
    expect(different).toEqual([]);
  });
}

test("E-Mail und Feed sagen nicht mehr, als ihre Leserin sehen darf", async () => {
  const { full, bare, post, listeners, canaries } = house;
  await Promise.all([full, bare].map((app) => sendDigests(app, listeners.length)));
  const told = (app: App, { taken }: typeof post.full, email: string) =>
    taken
      .filter(({ to }) => to.includes(email))
      .map((mail) => wordsOfMail(mail).replaceAll(app.url, ""))
      .join();
  const read = async (app: App, feed: string) => {
    const { status, body } = await request(app, null, feed);
    return `${status} ${body.replaceAll(app.url, "").replaceAll(/<updated>.*?<\/updated>/g, "")}`;
  };
  const confidential = canaries.filter((canary) => canary.confidentiality === "confidential");
  for (const { who, email, feed } of listeners) {
    const [there, here] = [told(full, post.full, email), told(bare, post.bare, email)];
    const [feedThere, feedHere] = [await read(full, feed), await read(bare, feed)];
    answers += 4;
    expect(there, who).toContain("gemerkt haben");
    if (who === "owner" || who === "named") {
      expect(there).toContain("Ein vertrauliches Gutachten");
      expect(feedThere).toContain("Ein vertrauliches Gutachten");
    } else {
      expect(wordsIn(there + feedThere, ""), who).toEqual([]);
      expect(there, who).toBe(here);
      expect(feedThere, who).toBe(feedHere);
    }
    const outside = confidential.filter(({ word }) => (there + feedThere).includes(word));
    expect(outside, who).toEqual([]);
  }
});

test("Wem die Einsicht entzogen wird, sieht beim nächsten Aufruf nichts mehr", async () => {
  const { full, tokens, namedId, hidden } = house;
  const own = paths.filter((path) => mentionsHidden(path, hidden.slice(0, 1)));
  const visible = async () => {
    let count = 0;
    await forEachOf(own, async (path) => {
      const page = await request(full, tokens.named, path);
      answers += 1;
      if (wordsIn(page.body, path).length > 0) count += 1;
    });
    return count;
  };
  expect(await visible()).toBeGreaterThan(5);
  full.sql("DELETE FROM record_readers WHERE user_id = ?", namedId);
  expect(await visible()).toBe(0);
});

test("Im Protokoll des Servers steht kein Wort, kein Cookie", () => {
  const { full, canaries, tokens, listeners } = house;
  const secrets = [
    ...canaries.map(({ word }) => word),
    ...listeners.map(({ feed }) => feed.replaceAll(/^\/feed\/|\.xml$/g, "")),
    ...Object.values(tokens).filter((token) => token !== null),
  ];
  expect(secrets.filter((secret) => full.output.includes(secret))).toEqual([]);
  expect(full.output.length).toBeGreaterThan(10_000);
});

test("Verglichen wurden mehr als 2.000 Antworten", () => {
  process.stdout.write(`Vertraulichkeit: ${answers} Antworten, ${paths.length} Adressen\n`);
  expect(answers).toBeGreaterThan(2_000);
});

/** Every address with open and hidden ids, every link of their pages, every search. */
async function walkAsOwner() {
  const { open, hidden, canaries, full, tokens } = house;
  const ids = [...hidden.flatMap(hiddenIdsOf), ...hiddenIdsOf(open)];
  const seeds = allAddresses
    .filter(({ path }) => path !== "/abmelden")
    .flatMap((address) => fillings(address, ids))
    .flatMap((seed) => (seed.path.includes("/gutachten/") ? [seed, olderVersion(seed)] : [seed]));
  const data = seeds.flatMap(({ path, routeIds }) => {
    // Once for each type: a route that does not belong to the address must not answer either.
    const isRecord = path.split("/").length === 3 && mentionsHidden(path, hidden.slice(0, 1));
    const foreign = isRecord ? allRouteIds : [];
    return [...new Set([...routeIds, ...foreign])].map((id) => dataPath(path, id));
  });
  const searches = [
    ...canaries.flatMap(searchesFor),
    ...hidden.map(({ procedure }) => `/suche?q=Kreistag&verfahren=${procedure}`),
  ];
  const saved = house.listeners.map(({ searchId }) => `/suche/gemerkt/${searchId}`);
  const seen = new Set<string>();
  const walked = new Set([...seeds.map(({ path }) => path), ...commonSearches, ...saved]);
  let round = [...walked];
  for (let depth = 0; depth < 2; depth++) {
    const found = new Set<string>();
    await forEachOf(round, async (path) => {
      const page = await request(full, tokens.owner, path);
      for (const word of wordsIn(page.body, path)) seen.add(word);
      for (const link of linksOf(path, page.body)) if (isWorthwhile(link, ids)) found.add(link);
    });
    round = [...found].filter((path) => !walked.has(path)).slice(0, 120);
    for (const path of round) walked.add(path);
  }
  await forEachOf(searches, async (path) => {
    const page = await request(full, tokens.owner, path);
    for (const word of wordsIn(page.body, path)) seen.add(word);
  });
  return { paths: [...new Set([...walked, ...data, ...searches])], seen };
}

/** Words that open and hidden records share: counts, facets and order must be the same. */
const commonSearches = [
  "Kreistag",
  "Kreistag Gesetz",
  '"Kreistag am Anfang"',
  "§ 41 GO",
  "-xyz Gesetz",
  "Kreistga Gesezt",
  "Wie beschließt der Kreistag über das Gesetz und die Kommunen",
]
  .map((words) => encodeURIComponent(words))
  .flatMap((q) => [
    `/suche?q=${q}`,
    `/suche?q=${q}&sortierung=datum`,
    `/suche/liste?format=csv&q=${q}`,
    `/suche/vorschlaege?q=${q}`,
  ])
  .concat(["art:gutachten", "seit:2000", "gericht:VerfGH"].map((field) => `/suche?q=${field}`))
  .concat(
    ["norm=go-nrw", "norm=go-nrw/26", "haltbarkeit=stands", "stand=opinion-finished"].map(
      (facet) => `/suche?q=Kreistag&${facet}`,
    ),
  )
  .concat(["/suche/liste?format=csv&q=gericht:VerfGH", "/suche/gemerkt/neu?q=Kreistag"])
  .concat(
    ["procedure", "document", "statement", "opinion", "decision"].map(
      (type) => `/suche?q=Kreistag&art=${type}`,
    ),
  );

const searchPlaces = [
  "/verfahren",
  "/dokumente",
  "/gutachten",
  "/stellungnahmen",
  "/entscheidungen",
].filter((place) => allAddresses.some(({ path }) => path === place));

function searchesFor(canary: Canary, number: number): string[] {
  const start = beginningOf(canary);
  const place = searchPlaces[number % searchPlaces.length] ?? "/suche";
  const whole = [canary.word, `"${canary.word} Kreistag"`, `Gesetz ${canary.word} Kommunen`];
  const misspelled = `${canary.word.slice(0, -1)}y`;
  const field = ["von:", "gericht:", "norm:"][number % 3] ?? "";
  return [
    `/suche?q=${start}`,
    `/suche?q=${encodeURIComponent(whole[number % whole.length] ?? "")}`,
    `/suche/vorschlaege?q=${start}`,
    `${place}?q=${start}`,
    `/suche?q=${misspelled}`,
    `/suche?q=${field}${start}`,
    ...(number % 4 === 1 ? [`/verwaltung/synonyme?probieren=${start}`] : []),
    ...(number % 4 === 2 ? [`/suche?q=Kreistag&von=${canary.word}+Kreistag`] : []),
    ...(number % 4 === 3 ? [`/suche/liste?format=csv&q=${start}`] : []),
    ...(number % 4 === 0 ? [`/dokumente/auswahl?art=document&q=${start}`] : []),
  ];
}

const olderVersion = ({ path, routeIds }: Filled): Filled => ({
  path: `${path}?fassung=1`,
  routeIds,
});

const allRouteIds = [...new Set(allAddresses.flatMap(({ routeIds }) => routeIds))];

function dataPath(path: string, routeId: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}_data=${encodeURIComponent(routeId)}`;
}

const typeOf: Record<string, string[]> = {
  verfahren: ["procedure"],
  dokumente: ["document", "newerDocument"],
  gutachten: ["opinion"],
  stellungnahmen: ["statement"],
  entscheidungen: ["decision"],
};

type Filled = { path: string; routeIds: string[] };
type TypedId = { type: string; id: string };
const hiddenIdsOf = (ids: Record<string, string>): TypedId[] =>
  Object.entries(ids).map(([type, id]) => ({ type, id }));

/** An address with every id that may stand in it; what is below a record is taken from it. */
function fillings(address: Address, ids: TypedId[]): Filled[] {
  const { path, routeIds } = address;
  const types = typeOf[path.split("/")[1] ?? ""];
  if (!path.includes(":")) return [{ path, routeIds }];
  if (!types) {
    const filled = path
      .replace(/\/ablaufmodelle\/:\w+/, "/ablaufmodelle/land-nrw")
      // The provision that hidden records cite.
      .replace("/:gesetz", "/go-nrw")
      .replace("/:einzelnorm", "/26")
      .replaceAll(/:\w+/g, "gibtesnicht");
    return [{ path: filled, routeIds }];
  }
  const fitting = ids.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  return [...fitting, "gibtesnicht"].map((id) => ({
    path: path.replace(/:id/, id).replaceAll(/:(\w+)/g, (_, name: string) => partOf(name, id)),
    routeIds,
  }));
}

function partOf(name: string, procedureId: string): string {
  const table = {
    schritt: "steps",
    frist: "deadlines",
    aktion: "actions",
    norm: "affected_provisions",
  }[name];
  if (!table) return "1";
  const rows = house.full.sql<{ id: string }>(
    `SELECT id FROM ${table} WHERE procedure_id = ? ORDER BY rowid LIMIT 1`,
    procedureId,
  );
  return rows[0]?.id ?? "gibtesnicht";
}

/** Filters and pages of lists, and whatever concerns the records this test is about. */
function isWorthwhile(path: string, ids: TypedId[]): boolean {
  if (path.startsWith("/abmelden")) return false;
  const named = path.match(/\b[0-9a-hjkmnp-tv-z]{16}\b/g) ?? [];
  return named.every((id) => ids.some((known) => known.id === id) || path.includes("?"));
}

function mentionsHidden(path: string, hidden = house.hidden): boolean {
  return hidden.some((ids) => Object.values(ids).some((id) => path.includes(id)));
}

function hasPage(type: string, field: string): boolean {
  const concept = Object.entries(typeOf).find(([, types]) => types.includes(type))?.[0];
  const path = field === "source of a step" ? "/verfahren/:id/schritte" : `/${concept}/:id`;
  return allAddresses.some((address) => address.path.startsWith(path));
}

/**
 * The order of search hits is the one thing that may differ: how rare a word is is counted over all
 * texts. Which records are found, their number and the facets may not.
 */
function comparable(app: App, path: string, answer: Answer): string {
  // When a job last ran on each of the two servers is chance.
  if (path.startsWith("/verwaltung/post")) {
    const body = answer.body.replaceAll(/"(?:last|next)Run":\d+|\d\d:\d\d(?::\d\d)?/g, "…");
    return withoutChance(app, { ...answer, body });
  }
  if (!path.startsWith("/suche") || answer.status !== 200) return withoutChance(app, answer);
  if (answer.headers["content-type"]?.startsWith("text/html")) {
    const body = answer.body
      .replace(
        /<ol class="hits".*?<\/ol>(?=<nav|<\/main|<\/div|<footer|<section|<\/section|<h2|<p)/gs,
        "",
      )
      .replace(/<script\b.*?<\/script>/gs, "");
    return withoutChance(app, { ...answer, body });
  }
  if (answer.headers["content-type"]?.startsWith("text/csv")) {
    const body = answer.body.split("\n").toSorted().join("\n");
    return withoutChance(app, { ...answer, body });
  }
  const { hits, suggestions, ...rest } = JSON.parse(answer.body);
  const found: { id: string }[] = hits ?? suggestions ?? [];
  const all = found.length < 8 ? found.map(({ id }) => id).toSorted() : found.length;
  return JSON.stringify([rest, all]);
}

import { newId } from "~/lib/ids.server";
import { expect, test, type App } from "../support/app";
import { wordsIn } from "../support/canaries";
import {
  allAddresses,
  differenceOf,
  forEachOf,
  request,
  withoutChance,
  type Answer,
} from "../support/crawl";
import { bodyOf, filledIn, formsOf, type SentForm } from "../support/forms";
import { buildSecretHouse, strangers, type SecretHouse } from "../support/secret-house";

/*
 * Whoever may not see a record cannot change it either, and learns nothing from trying: the answer
 * to a hidden id is the answer to an id that does not exist, wherever the id stands.
 */
test.describe.configure({ mode: "default", timeout: 180_000 });

let house: SecretHouse;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  house = await buildSecretHouse();
});

test.afterAll(async () => {
  await house?.full.remove();
  await house?.bare.remove();
});

for (const stranger of strangers) {
  test(`Ein Verborgenes zu ändern ist wie ein Fehlendes zu ändern: ${stranger}`, async () => {
    const { full, tokens } = house;
    const attempts = await attemptsOnHidden();
    const before = contents(full);
    const different: string[] = [];
    await forEachOf(attempts, async ({ method, path, absentPath, body, absentBody }) => {
      const send = (to: string, content: Body) =>
        request(full, tokens[stranger], to, { method, ...content });
      const [hidden, absent] = [await send(path, body), await send(absentPath, absentBody)];
      const [there, here] = [hidden, absent].map((answer) => comparable(full, answer));
      const leaked = wordsIn(JSON.stringify(hidden.headers) + hidden.body, path);
      if (leaked.length > 0 || hidden.status >= 500 || hidden.status < 400 || there !== here) {
        different.push(`${method} ${path}: ${hidden.status}, ${absent.status} ${leaked.join()}`);
      }
    });
    expect(different).toEqual([]);
    expect(attempts.length).toBeGreaterThan(300);
    process.stdout.write(`${stranger}: ${attempts.length} Versuche, jeder zweimal\n`);
    expect(changesSince(before, contents(full))).toEqual([]);
  });
}

const writers = ["Referentin eines anderen Referats", "Leitung", "frühere Leserin"] as const;

for (const stranger of writers) {
  test(`Ein Verborgenes als Angabe ist wie ein Fehlendes: ${stranger}`, async () => {
    const { full, bare, tokens, hidden, open } = house;
    const token = tokens[stranger];
    const before = linksOfHidden();
    const different: string[] = [];
    let sent = 0;
    for (const form of await openForms(token)) {
      for (const [type, id] of Object.entries(hidden[sent % hidden.length] ?? {})) {
        const changes = idFieldsOf(form).map((name) => [name, id] as const);
        const filled = filledIn(form, `Versuch ${sent}`).filter(
          ([name]) => !changes.some(([own]) => own === name),
        );
        const send = (app: App) =>
          request(app, token, form.action, {
            method: "POST",
            body: bodyOf(form, [...filled, ...changes]),
          });
        const [there, here] = await Promise.all([send(full), send(bare)]);
        sent += 1;
        const words = wordsIn(there.body, "");
        const [left, right] = [comparable(full, there), comparable(bare, here)];
        if (words.length > 0 || there.status >= 500 || left !== right) {
          const [what, seen] = [differenceOf(left, right), words.join()];
          different.push(`${form.action} mit ${type}: ${there.status} ${seen} ${what}`);
        }
      }
    }
    expect(different).toEqual([]);
    expect(sent).toBeGreaterThan(40);
    expect(linksOfHidden()).toEqual(before);
    const pages = [
      "/",
      "/verfahren",
      `/verfahren/${open.procedure}`,
      `/dokumente/${open.document}`,
    ];
    for (const path of pages) {
      expect(wordsIn((await request(full, token, path)).body, path), path).toEqual([]);
    }
  });
}

type Body = { body?: BodyInit; headers?: Record<string, string> };
type Attempt = { method: string; path: string; absentPath: string; body: Body; absentBody: Body };

/** Every changing request with the ids of hidden records in its address, and its absent twin. */
async function attemptsOnHidden(): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const { path, routeIds } of allAddresses) {
    const types = typesOf[path.split("/")[1] ?? ""];
    if (!types || !path.includes(":")) continue;
    const ids = house.hidden.flatMap((record) => types.map((type) => record[type]));
    for (const id of ids) {
      const [absent, absentPart] = [newId(), newId()];
      const partName = path.match(/:(schritt|frist|norm)/)?.[1];
      const part = partName ? partOf(partName, id) : "";
      const fill = (record: string, below: string) =>
        path.replace(":id", record).replace(/:\w+/, below);
      const form = await formAsOwner(fill(id, part));
      const swap = (text: string) =>
        text.replaceAll(id, absent).replaceAll(part || "\0", absentPart);
      const add = (target: string, absentPath: string) => {
        for (const data of ["", `?_data=${encodeURIComponent(routeIds.at(-1) ?? "")}`]) {
          for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
            const bodies = method === "POST" ? [form, jsonBody(id)] : [form];
            for (const make of bodies) {
              const body = make((text) => text);
              const paths = { path: target + data, absentPath: absentPath + data };
              attempts.push({ method, ...paths, body, absentBody: make(swap) });
            }
          }
        }
      };
      add(fill(id, part), fill(absent, absentPart));
      // What belongs to a hidden record is not reached through an open one either.
      if (part) add(fill(house.open.procedure, part), fill(house.open.procedure, absentPart));
    }
  }
  return attempts;
}

const typesOf: Record<
  string,
  ("procedure" | "document" | "newerDocument" | "statement" | "opinion" | "decision")[]
> = {
  verfahren: ["procedure"],
  dokumente: ["document", "newerDocument"],
  gutachten: ["opinion"],
  stellungnahmen: ["statement"],
  entscheidungen: ["decision"],
};

function partOf(name: string, procedureId: string): string {
  const table = { schritt: "steps", frist: "deadlines", norm: "affected_provisions" }[name] ?? "";
  const rows = house.full.sql<{ id: string }>(
    `SELECT id FROM ${table} WHERE procedure_id = ? ORDER BY rowid LIMIT 1`,
    procedureId,
  );
  return rows[0]?.id ?? "";
}

type MakeBody = (swap: (text: string) => string) => Body;

/** What the page would send if one could see it, without the words that only its readers know. */
async function formAsOwner(path: string): Promise<MakeBody> {
  const page = await request(house.full, house.tokens.owner, path);
  const form = formsOf(path, page.body).find(({ action }) => action !== "/abmelden");
  const fields = form?.fields ?? [{ name: "intent", value: "delete", kind: "input" }];
  return (swap) => ({
    body: new URLSearchParams(
      fields.map(({ name, value }) => [name, swap(value.replaceAll(/qz[a-z]{3}vogelx/g, "Wort"))]),
    ),
  });
}

function jsonBody(opinionId: string): MakeBody {
  return (swap) => ({
    headers: { "Content-Type": "application/json" },
    body: swap(
      JSON.stringify({ opinionId, editor: "x", baseVersion: 1, sequence: 1, state: "{}" }),
    ),
  });
}

/** Every form of the pages that this person may open, each once. */
async function openForms(token: string | null): Promise<SentForm[]> {
  const found = new Map<string, SentForm>();
  for (const { path, isPage } of allAddresses) {
    const type = typesOf[path.split("/")[1] ?? ""]?.[0];
    if (!isPage || /^\/(anmelden|einrichten|passwort|konto|verwaltung)/.test(path)) continue;
    const filled = path
      .replace(":id", type ? house.open[type === "newerDocument" ? "document" : type] : "")
      .replace(":schritt", house.open.step)
      .replace(":frist", partOf("frist", house.open.procedure))
      .replace(":norm", partOf("norm", house.open.procedure));
    const page = await request(house.full, token, filled);
    for (const form of formsOf(filled, page.body)) {
      if (/abmelden|entfernen/.test(form.action)) continue;
      found.set(`${form.action} ${form.fields.map(({ name }) => name).join()}`, form);
    }
  }
  return [...found.values()];
}

/** Names under which a form might take the id of another record. */
function idFieldsOf(form: SentForm): string[] {
  const own = form.fields
    .filter(({ name, value }) => /ids?(\[\d+\])?$/i.test(name) || /^[0-9a-z]{16}$/.test(value))
    .map(({ name }) => name)
    .filter((name) => !/department|reader|responsible|owner/i.test(name));
  const others = ["procedureIds", "documentIds", "previousId", "linkIds", "procedureId"];
  return [...new Set([...own, ...others, "documentId", "verfahren", "linkId", "id"])];
}

/**
 * The answer without chance, ids and instants: new records get ids of their own, and each of the
 * two houses saved at its own moment.
 */
const comparable = (app: App, answer: Answer) =>
  withoutChance(app, answer)
    .replaceAll(/\b[0-9a-hjkmnp-tv-z]{16}\b/g, "ID")
    .replaceAll(/\b1[6-9]\d{11}\b|\d\d:\d\d(?=\sUhr)/g, "TIME");

/** Whatever joins hidden records with anything, and the hidden records themselves. */
function linksOfHidden(): unknown {
  const ids = JSON.stringify(house.hidden.flatMap((record) => Object.values(record)));
  const queries = [
    "SELECT * FROM record_links WHERE from_id IN (SELECT value FROM json_each(:ids)) OR to_id IN (SELECT value FROM json_each(:ids))",
    "SELECT * FROM step_documents WHERE document_id IN (SELECT value FROM json_each(:ids))",
    "SELECT id, previous_id FROM documents WHERE previous_id IN (SELECT value FROM json_each(:ids))",
    "SELECT * FROM records WHERE id IN (SELECT value FROM json_each(:ids))",
    "SELECT * FROM record_readers WHERE record_id IN (SELECT value FROM json_each(:ids))",
  ];
  return queries.map((query) => house.full.sql(query, { ids }));
}

/** What a visit itself touches, and what the house's own jobs write meanwhile. */
const untold = {
  tables: ["sessions", "sign_in_attempts", "jobs", "saved_search_hits", "saved_search_known"],
  columns: ["checked_seq", "reach"],
};

/** Rows of every table, but for those. */
function contents(app: App): Record<string, string> {
  const names = app
    .sql<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_fts%'",
    )
    .filter(({ name }) => !untold.tables.includes(name));
  const told = (column: string, value: unknown) =>
    untold.columns.includes(column) ? undefined : value;
  return Object.fromEntries(
    names.map(({ name }) => [name, JSON.stringify(app.sql(`SELECT * FROM "${name}"`), told)]),
  );
}

const changesSince = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

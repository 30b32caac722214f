import { expect, test, type App } from "../support/app";
import { allAddresses, forEachOf, request } from "../support/crawl";
import { bodyOf, filledIn, formsOf, type SentForm } from "../support/forms";
import { exampleOf, visitorOf } from "../support/pages";

const password = "votum-vorfuehrung";
const signInBody = (more: Record<string, string> = {}) =>
  new URLSearchParams({ email: "referat1@votum.example", password, ...more });

test("Nach der Anmeldung geht es nur auf eigene Seiten", async ({ app }) => {
  const elsewhere = [
    "//boese.example",
    "/\\boese.example",
    "\\\\boese.example",
    "https:boese.example",
    "https://boese.example",
    "/%2F/boese.example/../..//boese.example",
    "/..//boese.example",
    "/./\\boese.example",
    "/\t/boese.example",
    "/\r\nSet-Cookie: votum=fremd",
    "javascript:alert(1)",
    "data:text/html,x",
    " //boese.example",
    "",
  ];
  for (const weiter of elsewhere) {
    const answer = await request(app, null, "/anmelden", {
      method: "POST",
      body: signInBody({ weiter }),
    });
    expect(answer.status, weiter).toBe(303);
    const target = new URL(answer.headers.location ?? "", app.url);
    expect(target.origin, weiter).toBe(app.url);
    expect(answer.headers.location, weiter).toMatch(/^\/(?![/\\])/);
  }
});

test("Keine Adresse führt eine Änderung von fremder Seite aus", async ({ app }) => {
  test.setTimeout(120_000);
  const token = app.newSession("administration@votum.example");
  const before = contents(app);
  const forged: Record<string, string>[] = [
    { Origin: "https://boese.example", "Sec-Fetch-Site": "cross-site" },
    { Origin: "null", "Sec-Fetch-Site": "same-origin" },
    { Origin: app.url, "Sec-Fetch-Site": "same-site" },
    { Origin: "https://boese.example", "X-Forwarded-Host": "boese.example" },
  ];
  const targets = allAddresses.flatMap(({ path, routeIds }) => {
    const filled = filledFor(app, path);
    return [filled, ...routeIds.map((id) => `${filled}?_data=${encodeURIComponent(id)}`)];
  });
  const executed: string[] = [];
  await forEachOf(targets, async (target) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const [index, headers] of forged.entries()) {
        if (method !== "POST" && index > 0) continue;
        const sent = { Origin: "", "Sec-Fetch-Site": "", ...headers };
        if (!sent["Sec-Fetch-Site"]) Reflect.deleteProperty(sent, "Sec-Fetch-Site");
        const answer = await fetch(app.url + target, {
          method,
          redirect: "manual",
          headers: { ...sent, Cookie: `votum=${token}` },
          body: new URLSearchParams({ intent: "delete", name: "fremd" }),
        });
        if (answer.status !== 403) executed.push(`${method} ${target}: ${answer.status}`);
      }
    }
  });
  expect(executed).toEqual([]);
  expect(contents(app)).toEqual(before);
});

test("Ansehen ändert nichts", async ({ app }) => {
  const before = contents(app);
  for (const email of ["referat1@votum.example", "administration@votum.example"]) {
    const token = app.newSession(email);
    await forEachOf(allAddresses, async ({ path, routeIds }) => {
      const filled = filledFor(app, path);
      for (const method of ["GET", "HEAD"]) {
        const answer = await request(app, token, filled, { method });
        expect(answer.status, filled).toBeLessThan(500);
      }
      await request(app, token, `${filled}?_data=${encodeURIComponent(routeIds.at(-1) ?? "")}`);
    });
  }
  expect(contents(app)).toEqual(before);
});

test("Was ein Formular nicht zeigt, nimmt es nicht an", async ({ app }) => {
  test.setTimeout(120_000);
  const stranger = app.sql<{ id: string }>(
    "SELECT id FROM users WHERE email = 'abteilung50@votum.example'",
  )[0];
  const slipped = [
    ["role", "administration"],
    ["ownerId", stranger?.id ?? ""],
    ["owner_id", stranger?.id ?? ""],
    ["fileNumber", "GA 2026/99"],
    ["file_number", "GA 2026/99"],
    ["stage", "verkuendung"],
    ["outcome", "failed"],
    ["createdAt", "1"],
    ["created_at", "1"],
    ["passwordHash", "fremd"],
    ["password_hash", "fremd"],
    ["__proto__.role", "administration"],
    ["__proto__[role]", "administration"],
    ["__proto__", "fremd"],
    ["constructor", "fremd"],
    ["constructor.prototype.role", "administration"],
    ["a[constructor]", "fremd"],
    ["petita[0].__proto__.text", "fremd"],
    ["title[99999999]", "fremd"],
    ["__state__", "fremd"],
  ] as const;
  const before = guardedColumns(app);
  const failed: string[] = [];
  let saved = 0;
  const send = async (token: string, form: SentForm, word: string) => {
    const own = new Set(form.fields.map(({ name }) => name));
    const changes = [...filledIn(form, word), ...slipped.filter(([name]) => !own.has(name))];
    // Forms that take known fields only say so; the others leave the strange ones aside.
    for (const extra of [
      changes,
      changes.filter(([name]) => !/^\w+$/.test(name) || own.has(name)),
    ]) {
      const sent = { method: "POST", body: bodyOf(form, extra) };
      const answer = await request(app, token, form.action, sent);
      if (answer.status >= 500) failed.push(`${form.action}: ${answer.status}`);
      if (answer.status === 303) saved += 1;
    }
  };
  const later: (() => Promise<void>)[] = [];
  for (const visitor of ["referat1", "administration"]) {
    const token = app.newSession(`${visitor}@votum.example`);
    for (const [index, form] of (await everyForm(app, token)).entries()) {
      const work = () => send(token, form, `Untergeschoben ${visitor} ${index}`);
      if (/abmelden|entfernen|zuruecksetzen/.test(form.action)) later.push(work);
      else await work();
    }
  }
  expect(failed).toEqual([]);
  expect(saved).toBeGreaterThan(20);
  const after = guardedColumns(app);
  for (const [what, values] of Object.entries(before)) {
    for (const [id, value] of Object.entries(values)) expect(after[what]?.[id], what).toBe(value);
  }
  const added = app.sql(
    `SELECT id FROM records WHERE created_at = 1 OR owner_id = ? AND id NOT IN (SELECT value FROM json_each(?))`,
    stranger?.id,
    JSON.stringify(Object.keys(before["owner of a record"] ?? {})),
  );
  expect(added).toEqual([]);
  for (const work of later) await work();
  expect(failed).toEqual([]);
});

/** Every form of every page that this person may open, each once. */
async function everyForm(app: App, token: string): Promise<SentForm[]> {
  const found = new Map<string, SentForm>();
  for (const { path, isPage } of allAddresses) {
    if (!isPage || visitorOf(path) === null) continue;
    const filled = filledFor(app, path);
    const page = await request(app, token, filled);
    for (const form of formsOf(filled, page.body)) {
      found.set(`${form.action} ${form.fields.map(({ name }) => name).join()}`, form);
    }
  }
  return [...found.values()];
}

/** What no form may change by a field it does not show. */
function guardedColumns(app: App): Record<string, Record<string, unknown>> {
  const columns = {
    "role of a person": "SELECT id, role AS value FROM users",
    "password of a person": "SELECT id, password_hash AS value FROM users",
    "owner of a record": "SELECT id, owner_id AS value FROM records",
    "time of a record": "SELECT id, created_at AS value FROM records",
    "number of an opinion": "SELECT id, file_number AS value FROM opinions",
    "stage of a procedure": "SELECT id, stage AS value FROM procedures",
    "outcome of a procedure": "SELECT id, outcome AS value FROM procedures",
  };
  return Object.fromEntries(
    Object.entries(columns).map(([what, query]) => [
      what,
      Object.fromEntries(
        app.sql<{ id: string; value: unknown }>(query).map(({ id, value }) => [id, value]),
      ),
    ]),
  );
}

test("Was auch in einem Feld steht, kein Formular stürzt ab", async ({ app }) => {
  test.setTimeout(180_000);
  const values = ["constructor", "0123456789abcdef", "\u0000", "x".repeat(3_000)];
  const failed: string[] = [];
  for (const visitor of ["referat1", "administration"]) {
    const token = app.newSession(`${visitor}@votum.example`);
    for (const form of await everyForm(app, token)) {
      if (/abmelden|entfernen/.test(form.action)) continue;
      const filled = filledIn(form, "Ein Text");
      const names = [
        ...new Set([...form.fields.map(({ name }) => name), "readerIds", "departmentId"]),
      ];
      for (const value of values) {
        for (const name of names) {
          const changes = [...filled.filter(([own]) => own !== name), [name, value] as const];
          const sent = { method: "POST", body: bodyOf(form, changes) };
          const { status } = await request(app, token, form.action, sent);
          if (status >= 500) failed.push(`${form.action} ${name}=${value.slice(0, 20)}: ${status}`);
        }
      }
    }
  }
  expect(failed).toEqual([]);
});

test("Was auch in der Adresse steht, keine Seite stürzt ab", async ({ app }) => {
  test.setTimeout(240_000);
  const token = app.newSession("administration@votum.example");
  const values = [
    "constructor",
    "__proto__",
    "toString",
    "-1",
    "9".repeat(30),
    "\u0000",
    "%00",
    "'\"`",
    "[]",
  ];
  const failed: string[] = [];
  await forEachOf(allAddresses, async ({ path }) => {
    const filled = filledFor(app, path);
    const page = await request(app, token, filled);
    const named = [...page.body.matchAll(/\bname="([^"]+)"/g)].map(([, name]) => name ?? "");
    const linked = [...page.body.matchAll(/[?;]([a-z]+)=/g)].map(([, name]) => name ?? "");
    const names = [
      ...new Set([...named, ...linked, "__proto__", "constructor", "q", "seite", "fassung"]),
    ];
    for (const value of values) {
      for (const some of [names, ...names.map((name) => [name])]) {
        const query = new URLSearchParams(some.map((name) => [name, value]));
        const { status } = await request(app, token, `${filled}?${query}`);
        if (status >= 500) failed.push(`${filled}?${query}: ${status}`);
      }
    }
  });
  expect(failed).toEqual([]);
});

test("Ein untergeschobener Cookie wird bei der Anmeldung ersetzt", async ({ app }) => {
  const planted = app.newSession("abteilung50@votum.example");
  for (const cookie of [planted, "x".repeat(43)]) {
    const answer = await fetch(`${app.url}/anmelden`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: app.url, Cookie: `votum=${cookie}` },
      body: signInBody(),
    });
    expect(answer.status).toBe(303);
    const set = answer.headers.get("set-cookie") ?? "";
    expect(set).toMatch(/^votum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    expect(set).not.toContain(cookie);
  }
});

test("Sperre, Rolle und Passwort wirken beim nächsten Aufruf", async ({ app }) => {
  const administrator = app.newSession("administration@votum.example");
  const status = async (token: string, path: string) => (await request(app, token, path)).status;

  expect(await status(administrator, "/verwaltung")).toBe(200);
  app.sql("UPDATE users SET role = 'leserin' WHERE email = 'administration@votum.example'");
  expect(await status(administrator, "/verwaltung")).toBe(403);

  const disabled = app.newSession("referat2@votum.example");
  expect(await status(disabled, "/verfahren")).toBe(200);
  app.sql("UPDATE users SET disabled_at = 1 WHERE email = 'referat2@votum.example'");
  expect(await status(disabled, "/verfahren")).toBe(302);
  app.sql("UPDATE users SET disabled_at = NULL WHERE email = 'referat2@votum.example'");

  const [first, second] = [1, 2].map(() => app.newSession("referat1@votum.example"));
  const changed = await request(app, first ?? "", "/konto", {
    method: "POST",
    body: new URLSearchParams({
      current: password,
      password: "ein neuer langer Satz 7",
      repeated: "ein neuer langer Satz 7",
    }),
  });
  expect(changed.status).toBeLessThan(400);
  expect(await status(second ?? "", "/verfahren")).toBe(302);
});

test("Der elfte Versuch wird abgelehnt, andere können sich weiter anmelden", async ({ app }) => {
  const attempt = (email: string, word: string) =>
    request(app, null, "/anmelden", {
      method: "POST",
      body: new URLSearchParams({ email, password: word }),
    });
  for (let round = 0; round < 10; round++) {
    expect((await attempt("referat1@votum.example", `falsch ${round}`)).status).toBe(422);
  }
  const eleventh = await attempt("referat1@votum.example", password);
  expect(eleventh.status).toBe(429);
  expect(eleventh.body).toContain("zu viele Versuche");
  expect((await attempt("referat2@votum.example", password)).status).toBe(303);
  // Nothing lasts: when the quarter of an hour is over, the account is as before.
  app.sql("UPDATE sign_in_attempts SET expire = ?", Date.now() - 1);
  expect((await attempt("referat1@votum.example", password)).status).toBe(303);
});

test("Was wie ein Skript aussieht, bleibt überall Text", async ({ app, page, context }) => {
  test.setTimeout(150_000);
  const payload = `"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}</textarea>`;
  const complaints: string[] = [];
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  // Straight into every text of the database: whatever a form lets through comes out like this.
  for (const [table, columns] of Object.entries(textColumns)) {
    for (const column of columns) {
      app.sql(`UPDATE ${table} SET ${column} = ? || substr(rowid, 1)`, payload);
    }
  }
  await app.signIn(context, "administration");
  for (const { path, isPage } of allAddresses) {
    if (!isPage || visitorOf(path) === null) continue;
    const filled = filledFor(app, path);
    const answer = await page.goto(filled);
    expect(answer?.status(), filled).toBeLessThan(500);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("img[src=x]").count(), filled).toBe(0);
    expect(complaints, filled).toEqual([]);
  }
  await page.goto(`/suche?q=${encodeURIComponent("onerror alert")}`);
  await page.goto(`/suche?q=${encodeURIComponent(payload)}`);
  expect(await page.locator("img[src=x]").count()).toBe(0);
  expect(complaints).toEqual([]);
  const shown = await (
    await request(app, app.newSession("referat1@votum.example"), "/verfahren")
  ).body;
  expect(shown).toContain("&lt;img src=x");
});

const textColumns = {
  records: ["title"],
  procedures: [
    "short_title",
    "summary",
    "lead_ministry",
    "lead_committee",
    "relevance_reason",
    "uncertainty",
  ],
  steps: ["title", "body", "result", "note"],
  deadlines: ["title", "basis", "derivation"],
  actions: ["title", "text"],
  procedure_committees: ["name"],
  procedure_initiators: ["name"],
  procedure_identifiers: ["value"],
  documents: ["number", "publisher"],
  statements: ["author", "recipient", "summary"],
  petita: ["text", "provision", "outcome_note"],
  opinions: ["teaser"],
  opinion_versions: ["title", "label"],
  users: ["name"],
  departments: ["name", "abbreviation"],
} as const;

/** One-time links would be used up by looking at them too often; they are tested elsewhere. */
function filledFor(app: App, path: string): string {
  return /:token/.test(path) ? path.replace(":token", "gibtesnicht") : exampleOf(app, path);
}

/** Rows of every table but those that a visit itself touches. */
function contents(app: App): Record<string, string> {
  const names = app.sql<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_fts%' AND name NOT IN ('sessions', 'sign_in_attempts')",
  );
  return Object.fromEntries(
    names.map(({ name }) => [name, JSON.stringify(app.sql(`SELECT * FROM "${name}"`))]),
  );
}

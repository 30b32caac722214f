import { expect, test } from "../support/app";
import { request } from "../support/crawl";

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

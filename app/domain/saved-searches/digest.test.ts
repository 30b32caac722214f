import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMailer } from "~/domain/mail/mailer.server";
import { changeAccess } from "~/domain/records/records.server";
import type { Actor } from "~/domain/users/actor";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { createLog } from "~/lib/log.server";
import { write, type Database } from "~db/client.server";
import { outgoingMails, users } from "~db/schema";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { headerOf, MailServer, wordsOfMail } from "../../../tests/support/mail-server";
import { addOpinionOf } from "../../../tests/support/opinions";
import { digestComposer } from "./digest-mail.server";
import { digestsBetween, queueDigests } from "./digest.server";
import type { Digest } from "./saved-search";
import {
  changeSaved,
  findSaved,
  listSaved,
  removeSaved,
  saveSearch,
  stopDigests,
} from "./saved-searches.server";
import { watchSearches } from "./watch.server";

const signal = new AbortController().signal;
const publicUrl = new URL("https://votum.example");
const hour = 3_600_000;
const day = 24 * hour;

let db: Database;
let server: MailServer;
let writer: Permitted<"write">;
let now: number;

beforeEach(async () => {
  db = freshDatabase();
  server = await MailServer.start();
  writer = addWriter(db);
  // What is written before a search is saved was there before.
  now = Date.now() + 1000;
});
afterEach(() => server.stop());

const newMailer = () =>
  createMailer(
    db,
    { mail: { smtpUrl: server.url, from: "Votum <votum@haus.example>" }, publicUrl },
    { "search-digest": digestComposer(publicUrl) },
    createLog("silent"),
  );

const remember = (actor: Actor, q: string, digest: Digest = "daily", name = q) =>
  saveSearch(db, actor, new URLSearchParams({ q }).toString(), { name, note: "", digest }, now);

/** Days go by, each with its look and its digest. */
async function nextMorning(days = 1): Promise<void> {
  now += days * day;
  await watchSearches(db, now, signal);
  await queueDigests(db, { due: now, now, signal });
}

async function send(mailer = newMailer()): Promise<void> {
  try {
    await mailer.sendDue(now, signal);
  } finally {
    mailer.close();
  }
}

const openTo = (id: string, readerIds: string[]) =>
  write(db, (tx) =>
    changeAccess(tx, authorize(tx, writer, "write", "opinion", id), {
      confidentiality: "confidential",
      departmentId: null,
      readerIds,
    }),
  );

test("One mail tells what is new, each hit once, with all its reasons", async () => {
  const reader = addPerson(db);
  addOpinionOf(db, writer, { title: "Alt", text: "Die Kreisumlage ist bekannt." });
  await remember(reader, "Kreisumlage", "daily", "Umlage");
  await remember(reader, "Hebesatz", "none");
  const both = addOpinionOf(db, writer, { title: "Neu", text: "Hebesatz der Kreisumlage" });
  addOpinionOf(db, writer, { title: "Anderes", text: "Der Hebesatz allein" });
  await nextMorning();
  await send();

  const [mail, ...more] = server.taken;
  expect(more).toEqual([]);
  expect(mail?.to).toEqual([reader.email]);
  expect(headerOf(mail!, "Subject")).toBe("Votum: 1\u00a0neuer Treffer zu Ihren Suchen");
  expect(headerOf(mail!, "List-Unsubscribe")).toBe("<https://votum.example/suche/gemerkt>");
  const words = wordsOfMail(mail!);
  expect(words).toContain("weil Sie „Hebesatz“ und „Umlage“ gemerkt haben");
  expect(words).toContain(`https://votum.example/gutachten/${both.id}`);
  expect(words.match(/• /g)).toHaveLength(1);
  expect(words).not.toMatch(/Alt|Anderes/);

  await nextMorning();
  await send();
  expect(server.taken).toHaveLength(1);
});

test("Queued twice on one day, it is sent once", async () => {
  const reader = addPerson(db);
  await remember(reader, "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  await queueDigests(db, { due: now, now, signal });
  await send();
  await send();
  expect(server.taken).toHaveLength(1);
});

test("What was hidden is news on the day it is opened", async () => {
  const reader = addPerson(db);
  const { id } = addOpinionOf(db, writer, { text: "Kreisumlage", confidentiality: "confidential" });
  await remember(reader, "Kreisumlage");
  await nextMorning();
  await send();
  expect(server.taken).toEqual([]);
  openTo(id, [reader.id]);
  await nextMorning();
  await send();
  expect(server.taken).toHaveLength(1);
});

test("A mail names what is confidential without its title, even to whom it is open", async () => {
  const reader = addPerson(db);
  await remember(reader, "Kreisumlage");
  const { id } = addOpinionOf(db, writer, {
    title: "Kanarienvogel",
    text: "Kreisumlage",
    confidentiality: "confidential",
    readerIds: [reader.id],
  });
  await nextMorning();
  await send();
  const words = wordsOfMail(server.taken[0]!);
  expect(words).not.toContain("Kanarienvogel");
  expect(words).toContain("Ein vertrauliches Gutachten");
  expect(words).toContain(id);
});

test("What is closed after it was queued is not told, and told when it is opened again", async () => {
  const reader = addPerson(db);
  await remember(reader, "Kreisumlage");
  const { id } = addOpinionOf(db, writer, {
    text: "Kreisumlage",
    confidentiality: "confidential",
    readerIds: [reader.id],
  });
  await nextMorning();
  openTo(id, []);
  await send();
  expect(server.taken).toEqual([]);
  expect(db.select().from(outgoingMails).all()).toMatchObject([{ state: "dropped" }]);
  expect(await listSaved(db, reader)).toMatchObject([{ fresh: 0 }]);
  openTo(id, [reader.id]);
  await nextMorning();
  await send();
  expect(server.taken).toHaveLength(1);
});

test("Who is disabled gets nothing, also when it was queued", async () => {
  const reader = addPerson(db);
  await remember(reader, "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  db.update(users).set({ disabledAt: now }).where(eq(users.id, reader.id)).run();
  await send();
  expect(server.taken).toEqual([]);
});

test("One click ends all mails", async () => {
  const reader = addPerson(db);
  await remember(reader, "Kreisumlage");
  await remember(reader, "Hebesatz", "monday");
  await stopDigests(db, reader);
  addOpinionOf(db, writer, { text: "Hebesatz der Kreisumlage" });
  await nextMorning(8);
  await send();
  expect(server.taken).toEqual([]);
});

const stopOf = async (reader: Actor, id: string, digest: Digest) => {
  const { name, note, seen } = await findSaved(db, reader, id);
  await changeSaved(db, reader, id, { name, note, digest, seen });
};

test.each([
  ["All mails are ended", (reader: Actor) => stopDigests(db, reader)],
  ["The mail of this search is ended", (reader: Actor, id: string) => stopOf(reader, id, "none")],
  ["The search is removed", (reader: Actor, id: string) => removeSaved(db, reader, id)],
])("%s: what was queued before does not leave any more", async (_why, end) => {
  const reader = addPerson(db);
  const id = (await remember(reader, "Kreisumlage"))!;
  await remember(reader, "Umlage", "none");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  await end(reader, id);
  await send();
  expect(server.taken).toEqual([]);
  expect(db.select().from(outgoingMails).all()).toMatchObject([{ state: "dropped" }]);
});

test("Of a mail that waits only what is still ordered is told", async () => {
  const reader = addPerson(db);
  const id = (await remember(reader, "Kreisumlage"))!;
  await remember(reader, "Hebesatz");
  addOpinionOf(db, writer, { title: "Zur Umlage", text: "Kreisumlage" });
  addOpinionOf(db, writer, { title: "Zum Satz", text: "Hebesatz" });
  await nextMorning();
  await stopOf(reader, id, "none");
  await send();
  const words = wordsOfMail(server.taken[0]!);
  expect(words).toContain("Zum Satz");
  expect(words).not.toContain("Zur Umlage");
});

test("What was not told because no mail was ordered is told once when one is ordered again", async () => {
  const reader = addPerson(db);
  const id = (await remember(reader, "Kreisumlage"))!;
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  await stopDigests(db, reader);
  await send();
  await stopOf(reader, id, "daily");
  await nextMorning();
  await send();
  await nextMorning();
  await send();
  expect(server.taken).toHaveLength(1);
});

test("A title or name with line breaks is one line: nobody can write entries of their own into a mail", async () => {
  const reader = addPerson(db);
  const forged = "\r\n\r\n• Gefälscht\u2028  https://boese.example\n-- \nEnde";
  await remember(reader, "Kreisumlage", "daily", `Umlage${forged}`);
  addOpinionOf(db, writer, { title: `Echt${forged}`, text: "Kreisumlage" });
  await nextMorning();
  await send();
  const words = wordsOfMail(server.taken[0]!);
  expect(words.match(/^\s*• /gm)).toHaveLength(1);
  expect(words.match(/^\s*https:\/\/boese/gm)).toBeNull();
  expect(words.match(/^Ende/gm)).toBeNull();
});

test.each([
  ["the server is busy", { code: 451, at: "data" }],
  ["the mailbox is full for now", { code: 452, at: "rcpt" }],
  ["our own sender is refused", { code: 550, at: "mail" }],
] as const)("Where %s, the mail comes later, once", async (_why, refusal) => {
  await remember(addPerson(db), "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  server.refuse = refusal;
  await send();
  server.refuse = null;
  await send();
  expect(server.taken).toEqual([]);
  now += hour;
  await send();
  expect(server.taken).toHaveLength(1);
});

test("A mailbox that does not exist is given up at once, and does not hold up the others", async () => {
  await remember(addPerson(db), "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  server.refuse = { code: 550, at: "rcpt" };
  await send();
  expect(db.select().from(outgoingMails).all()).toMatchObject([
    { state: "failed", error: "EENVELOPE 550" },
  ]);
});

test("After four days without a server a mail is given up, in sight of the administration", async () => {
  await remember(addPerson(db), "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  server.refuse = { code: 451, at: "data" };
  for (let tries = 0; tries < 30; tries++) {
    await send();
    now += 6 * hour;
  }
  expect(db.select().from(outgoingMails).all()).toMatchObject([{ state: "failed" }]);
});

test("Taken by the server, not noted by us: noted later, not sent again", async () => {
  await remember(addPerson(db), "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  const mailer = newMailer();
  server.onTaken = () => void db.$client.pragma("query_only=1");
  await expect(mailer.sendDue(now, signal)).rejects.toThrow();
  db.$client.pragma("query_only=0");
  await send(mailer);
  expect(server.taken).toHaveLength(1);
  expect(db.select().from(outgoingMails).all()).toMatchObject([{ state: "sent" }]);
});

test("Killed between taking and noting: the same mail under the same number, told apart by nobody", async () => {
  await remember(addPerson(db), "Kreisumlage");
  addOpinionOf(db, writer, { text: "Kreisumlage" });
  await nextMorning();
  const killed = newMailer();
  server.onTaken = () => void db.$client.pragma("query_only=1");
  await expect(killed.sendDue(now, signal)).rejects.toThrow();
  killed.close();
  db.$client.pragma("query_only=0");
  server.onTaken = () => {};
  await send();
  const ids = server.taken.map((mail) => headerOf(mail, "Message-ID"));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(new Set(server.taken.map((mail) => headerOf(mail, "Date"))).size).toBe(1);
});

const at = (text: string) => Date.parse(text);
test.each([
  ["on a Monday", "2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z", ["daily", "monday"]],
  ["on a Tuesday", "2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z", ["daily", "tuesday"]],
  [
    "late on Tuesday",
    "2026-11-23T06:00:00Z",
    "2026-11-24T09:00:00Z",
    ["daily", "tuesday", "monday"],
  ],
  [
    "where the clock was set back",
    "2026-11-24T06:00:00Z",
    "2026-11-23T06:00:00Z",
    ["daily", "monday"],
  ],
])("whose turn it is %s", (_when, due, now, expected) => {
  expect(digestsBetween(at(due), at(now))).toEqual(expected);
});

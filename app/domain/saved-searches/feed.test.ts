import { eq } from "drizzle-orm";
import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/domain/users/actor";
import type { Permitted } from "~/domain/users/authorization.server";
import { hashToken } from "~/lib/ids.server";
import type { Database } from "~db/client.server";
import { feedTokens, recordReaders, users } from "~db/schema";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { addOpinionOf } from "../../../tests/support/opinions";
import { feedSince, issueFeed, readFeed, revokeFeed } from "./feed.server";
import { saveSearch } from "./saved-searches.server";
import { watchSearches } from "./watch.server";

const publicUrl = new URL("https://votum.example");
const wishes = { name: "Umlage & <mehr>", note: "", digest: "none" } as const;

let db: Database;
let reader: Actor;
let writer: Permitted<"write">;
let token: string;

beforeEach(async () => {
  db = freshDatabase();
  reader = addPerson(db);
  writer = addWriter(db);
  await saveSearch(db, reader, "q=Kreisumlage", wishes, Date.now() + 1000);
  token = tokenOf(await issueFeed(db, reader));
});

const tokenOf = (path: string) => path.replace("/feed/", "");
const look = () => watchSearches(db, Date.now(), new AbortController().signal);
const read = (of = token) => readFeed(db, of, publicUrl);
const entries = async () => parseAtomFeed(await read()).entries ?? [];

test("A feed reader gets what is new, with the reason", async () => {
  const { id } = addOpinionOf(db, writer, { title: "Zur <Umlage> & mehr", text: "Kreisumlage" });
  await look();
  expect(await entries()).toMatchObject([
    {
      id: `urn:votum:suchen:${reader.id}:${id}`,
      title: { value: "Zur <Umlage> & mehr" },
      links: [{ href: `https://votum.example/gutachten/${id}` }],
      summary: { value: expect.stringContaining("weil Sie „Umlage & <mehr>“ gemerkt haben") },
    },
  ]);
});

test("Signs that XML has no place for do not break the feed", async () => {
  const signs = "\u0000\u0008\u001f\uFFFE\uFFFF\uD83D";
  await saveSearch(
    db,
    reader,
    "q=Hebesatz",
    { ...wishes, name: `Satz${signs}` },
    Date.now() + 1000,
  );
  addOpinionOf(db, writer, { title: `Zur${signs}\nUmlage`, text: "Kreisumlage und Hebesatz" });
  await look();
  const feed = await read();
  expect(XMLValidator.validate(feed)).toBe(true);
  // The validator lets such signs pass; browsers and feed readers do not.
  expect(feed).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  expect((await entries())[0]?.title?.value).toMatch(/^Zur.*Umlage$/);
});

test("Without news a feed is a feed", async () => {
  expect(parseAtomFeed(await read())).toMatchObject({ title: { value: expect.any(String) } });
});

test("Rights count at each poll", async () => {
  const hidden = { text: "Kreisumlage", confidentiality: "confidential" } as const;
  addOpinionOf(db, writer, { ...hidden, title: "Kanarienvogel", readerIds: [reader.id] });
  await look();
  expect(await entries()).toHaveLength(1);
  expect(await read()).not.toContain("Kanarienvogel");
  db.delete(recordReaders).where(eq(recordReaders.userId, reader.id)).run();
  expect(await entries()).toHaveLength(0);
});

test("The token itself is stored nowhere", () => {
  const plain = token.replace(".xml", "");
  expect(db.select().from(feedTokens).all()).toMatchObject([{ id: hashToken(plain) }]);
  expect(db.$client.serialize().includes(plain)).toBe(false);
});

test.each([
  ["revoked", () => revokeFeed(db, reader)],
  ["replaced", () => issueFeed(db, reader)],
  ["of a disabled person", async () => disable()],
])("A token that is %s leads nowhere at the next poll", async (_why, end) => {
  await expect(read()).resolves.toContain("<feed");
  await end();
  await expect(read()).rejects.toMatchObject({ code: "not-found" });
});

test("A replaced address works at once, and a person without one has none", async () => {
  token = tokenOf(await issueFeed(db, reader));
  await expect(read()).resolves.toContain("<feed");
  await revokeFeed(db, reader);
  expect(feedSince(db, reader)).toBeNull();
});

function disable(): void {
  db.update(users).set({ disabledAt: Date.now() }).where(eq(users.id, reader.id)).run();
}

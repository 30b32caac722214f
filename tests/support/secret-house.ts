import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordType } from "~/domain/records/record";
import { issueFeed } from "~/domain/saved-searches/feed.server";
import { saveSearch } from "~/domain/saved-searches/saved-searches.server";
import { watchSearches } from "~/domain/saved-searches/watch.server";
import { actorOf } from "~/domain/users/people.server";
import { startSession } from "~/domain/users/sessions.server";
import { newId } from "~/lib/ids.server";
import { closeDatabase, openDatabase, type Database } from "~db/client.server";
import { users } from "~db/schema";
import { acting, departmentId, personId } from "~db/seed/house.server";
import { App } from "./app";
import { MailServer } from "./mail-server";
import { plantHidden, type Canary, type HiddenRecords, type OpenRecords } from "./canaries";

/** Who looks; the first five must not see what is hidden. */
export const strangers = [
  "niemand angemeldet",
  "Leserin einer anderen Abteilung",
  "Referentin eines anderen Referats",
  "Leitung",
  "frühere Leserin",
  "Administration",
] as const;
export type Stranger = (typeof strangers)[number];

/** Two houses that are the same to the letter, but that one also holds hidden records. */
export type SecretHouse = {
  full: App;
  bare: App;
  /** Where each server sends its mail. */
  post: { full: MailServer; bare: MailServer };
  listeners: Listener[];
  tokens: Record<Stranger | "owner" | "named", string | null>;
  namedId: string;
  open: OpenRecords;
  hidden: HiddenRecords[];
  canaries: Canary[];
};

/** A person who remembers what open and hidden records share, with her feed. */
export type Listener = {
  who: Stranger | "owner" | "named";
  email: string;
  searchId: string;
  feed: string;
};

/** A word that stands in open and hidden records. */
const shared = "Kreistag";

export async function buildSecretHouse(): Promise<SecretHouse> {
  const copy = mkdtempSync(join(tmpdir(), "votum-house-"));
  const [removed, named] = [newId(), newId()];
  let tokens = {} as SecretHouse["tokens"];
  let listeners: Listener[] = [];
  const post = { full: await MailServer.start(), bare: await MailServer.start() };
  const mailing = ({ url }: MailServer) => ({ SMTP_URL: url, MAIL_FROM: "votum@haus.example" });
  const bare = await App.start("demo", mailing(post.bare), async (dataDir) => {
    tokens = within(dataDir, (db) => {
      addColleague(db, removed, "frueher@votum.example", "Referat 3");
      addColleague(db, named, "benannt@votum.example", "Referat 4");
      return {
        "niemand angemeldet": null,
        "Leserin einer anderen Abteilung": startSession(db, personId("leserin")),
        "Referentin eines anderen Referats": startSession(db, personId("referat-2")),
        Leitung: startSession(db, personId("leitung")),
        "frühere Leserin": startSession(db, removed),
        Administration: startSession(db, personId("administration")),
        owner: startSession(db, personId("referat-1")),
        named: startSession(db, named),
      };
    });
    const db = openDatabase(join(dataDir, "votum.sqlite"));
    listeners = await letListen(db, {
      "Leserin einer anderen Abteilung": personId("leserin"),
      "Referentin eines anderen Referats": personId("referat-2"),
      Leitung: personId("leitung"),
      "frühere Leserin": removed,
      Administration: personId("administration"),
      owner: personId("referat-1"),
      named,
    });
    closeDatabase(db);
    cpSync(dataDir, copy, { recursive: true });
  });
  let planted: Awaited<ReturnType<typeof plantHidden>> & { open: OpenRecords };
  const full = await App.start("demo", mailing(post.full), async (dataDir) => {
    rmSync(dataDir, { recursive: true });
    cpSync(copy, dataDir, { recursive: true });
    rmSync(copy, { recursive: true });
    const db = openDatabase(join(dataDir, "votum.sqlite"));
    const open = openRecordsOf(db);
    const owner = acting(db, "referat-1");
    planted = { open, ...(await plantHidden(db, dataDir, owner, open, { named, removed })) };
    closeDatabase(db);
  });
  await untilTextIsRead(full);
  return { full, bare, post, listeners, tokens, namedId: named, ...planted! };
}

async function letListen(
  db: Database,
  people: Partial<Record<Listener["who"], string>>,
): Promise<Listener[]> {
  const listeners: Listener[] = [];
  for (const [who, id] of Object.entries(people) as [Listener["who"], string][]) {
    const actor = actorOf(db, id)!;
    const wishes = { name: shared, note: "", digest: "daily" } as const;
    // Saved before anything was there: all of it is new.
    const searchId = (await saveSearch(db, actor, `q=${shared}`, wishes, 0))!;
    listeners.push({ who, email: actor.email, searchId, feed: await issueFeed(db, actor) });
  }
  await watchSearches(db, Date.now(), new AbortController().signal);
  return listeners;
}

function within<Result>(dataDir: string, work: (db: Database) => Result): Result {
  const db = openDatabase(join(dataDir, "votum.sqlite"));
  try {
    return work(db);
  } finally {
    closeDatabase(db);
  }
}

function addColleague(db: Database, id: string, email: string, name: string): void {
  const department = departmentId("abteilung-50");
  db.insert(users)
    .values({
      id,
      email,
      name,
      role: "referentin",
      departmentId: department,
      createdAt: Date.now(),
    })
    .run();
}

/** Well-filled records that are open in the house, all of Referat 1 or the program. */
function openRecordsOf(db: Database): OpenRecords {
  const first = (from: string) =>
    db.$client.prepare(`SELECT r.id FROM records r ${from} LIMIT 1`).pluck().get() as string;
  const open = (type: RecordType) => `r.confidentiality = 'house' AND r.type = '${type}'`;
  const procedure = first(
    `JOIN steps s ON s.procedure_id = r.id WHERE ${open("procedure")} GROUP BY r.id ORDER BY count(*) DESC`,
  );
  return {
    procedure,
    document: first(
      `JOIN documents d ON d.id = r.id JOIN record_links l ON l.from_id = r.id AND l.to_id = '${procedure}' WHERE ${open("document")} AND d.previous_id IS NULL AND d.publisher LIKE 'Landtag%' AND d.number LIKE '%/%'`,
    ),
    statement: first(
      `JOIN petita p ON p.statement_id = r.id WHERE ${open("statement")} GROUP BY r.id ORDER BY count(*) DESC`,
    ),
    opinion: first(
      `JOIN opinions o ON o.id = r.id WHERE ${open("opinion")} ORDER BY o.file_number DESC`,
    ),
    decision: first(
      `JOIN decisions d ON d.id = r.id WHERE ${open("decision")} AND d.docket <> '' ORDER BY (SELECT count(*) FROM record_links WHERE from_id = r.id) DESC, r.id`,
    ),
    step: db.$client
      .prepare("SELECT id FROM steps WHERE procedure_id = ? LIMIT 1")
      .pluck()
      .get(procedure) as string,
  };
}

async function untilTextIsRead(app: App): Promise<void> {
  const limit = Date.now() + 30_000;
  while (Date.now() < limit) {
    const waiting = app.sql("SELECT id FROM documents WHERE extraction IN ('waiting', 'running')");
    if (waiting.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("Die Texte der Dateien wurden nicht ausgelesen.");
}

import { eq } from "drizzle-orm";
import { addDocument } from "~/domain/documents/documents.server";
import { documentKinds } from "~/domain/documents/document";
import { addOpinion } from "~/domain/opinions/opinions.server";
import { confirmRecognised } from "~/domain/opinions/confirm-recognised";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { opinionKinds } from "~/domain/opinions/opinion";
import { builtInStageModels } from "~/domain/procedures/stage-models";
import { insertProcedure } from "~/domain/procedures/procedures.server";
import type { Access } from "~/domain/records/records.server";
import { addStatement } from "~/domain/statements/add-statement.server";
import { petitumOutcomes } from "~/domain/statements/statement";
import type { Permitted } from "~/domain/users/authorization.server";
import { dayFromNumber, dayNumber, type Day } from "~/lib/day";
import { idFrom, withIdsFrom } from "~/lib/ids.server";
import { write, type Database, type Transaction } from "../../client.server";
import { recordLinks, records, users } from "../../schema";
import { acting, departmentId, instantOf, personId, seedHouse } from "../house.server";
import { seedDepartments, seedPeople } from "../people";
import { composeOpinion } from "./composed-opinion";
import { composeDeadline, composeProcedure, composeSteps } from "./composed-procedure";
import { shortened, type LegalText } from "./legal-text";
import { seededRandom, type Random } from "./random";

export type FillOptions = {
  seed: number;
  opinions: number;
  procedures: number;
  texts: readonly LegalText[];
  /** Called now and then with how many records are written of how many. */
  onProgress: (done: number, all: number) => void;
};

export type Filled = {
  opinions: number;
  procedures: number;
  /** A procedure whose timeline has 500 entries. */
  longProcedure: string;
  /** An opinion of 60 pages (some 150,000 characters). */
  longOpinion: string;
};

const batch = 250;
const longTimeline = { steps: 250, documents: 120, statements: 40, deadlines: 30, actions: 60 };
const longText = 150_000;
const people = seedPeople.map(({ key }) => personId(key));

type Run = { tx: Transaction; random: Random; options: FillOptions; writers: Permitted<"write">[] };

/** Fills a database with the people of the demo and as many records as wanted; null where it was. */
export async function fillDatabase(db: Database, options: FillOptions): Promise<Filled | null> {
  const { seed, opinions, procedures, onProgress } = options;
  if (!db.select({ id: users.id }).from(users).limit(1).get()) await seedHouse(db);
  const filled = { opinions, procedures, ...longOnes(seed) };
  const there = db.select().from(records).where(eq(records.id, filled.longOpinion)).get();
  if (there) return null;
  const random = seededRandom(seed);
  const writers = [acting(db, "referat-1"), acting(db, "referat-2"), acting(db, "leitung")];
  const all = procedures + opinions;
  for (let first = 0; first < all; first += batch) {
    write(db, (tx) => {
      const run = { tx, random, options, writers };
      for (let number = first; number < Math.min(first + batch, all); number++) {
        asAlways(`${seed}:${number}`, firstInstant + number * 1000, () => {
          if (number < procedures) writeProcedure(run, number);
          else writeOpinion(run, number - procedures);
        });
      }
    });
    onProgress(Math.min(first + batch, all), all);
  }
  return filled;
}

/** What is written runs on this clock, a second for each record: the same seed, the same data. */
const firstInstant = Date.UTC(2026, 10, 1);

/** Runs a synchronous body with ids and a clock that are the same each time. */
function asAlways(name: string, instant: number, body: () => void): void {
  const { now } = Date;
  Date.now = () => instant;
  try {
    withIdsFrom(`fill:${name}`, body);
  } finally {
    Date.now = now;
  }
}

const procedureId = (seed: number, number: number) => idFrom(`fill-procedure:${seed}:${number}`);
const opinionId = (seed: number, number: number) => idFrom(`fill-opinion:${seed}:${number}`);
const longOnes = (seed: number) => ({
  longProcedure: procedureId(seed, 0),
  longOpinion: opinionId(seed, 0),
});

/** Six in ten are open in the house, three in ten a department's, one in ten confidential. */
function drawAccess(random: Random): Access {
  const drawn = random.below(10);
  const department = random.pick(seedDepartments).key;
  if (drawn < 6) return { confidentiality: "house", departmentId: null, readerIds: [] };
  if (drawn < 9) {
    return {
      confidentiality: "department",
      departmentId: departmentId(department),
      readerIds: [],
    };
  }
  return { confidentiality: "confidential", departmentId: null, readerIds: [random.pick(people)] };
}

const open: Access = { confidentiality: "house", departmentId: null, readerIds: [] };

function writeProcedure(run: Run, number: number): void {
  const { tx, random, options, writers } = run;
  const long = number === 0;
  const id = procedureId(options.seed, number);
  const composed = composeProcedure(random, { texts: options.texts, people, number });
  insertProcedure(tx, random.pick(writers), {
    ...composed,
    ...(long ? longLists(random) : {}),
    ...(long ? open : drawAccess(random)),
    id,
  });
  const documents = long ? longTimeline.documents : random.below(3);
  for (let each = 0; each < documents; each++) writeDocument(run, id, `${number}-${each}`);
  const statements = long ? longTimeline.statements : Number(random.chance(0.25));
  for (let each = 0; each < statements; each++) writeStatement(run, id, `${number}-${each}`);
}

/** What makes the timeline of a procedure long, besides its papers. */
function longLists(random: Random) {
  const [model] = builtInStageModels;
  if (!model) throw new Error("No stage model");
  const begin = dayNumber("2017-01-01");
  const { steps, deadlines, actions } = longTimeline;
  const days = 3600;
  return {
    level: model.level,
    modelId: model.id,
    steps: composeSteps(random, model, begin, steps).map((step, index) => ({
      ...step,
      date: dayFromNumber(begin + Math.floor((index * days) / steps)),
    })),
    deadlines: Array.from({ length: deadlines }, () =>
      composeDeadline(random, begin + random.below(days)),
    ),
    actions: Array.from({ length: actions }, () => ({
      date: dayFromNumber(begin + random.below(days)),
      title: "Rücksprache mit der Fachabteilung",
      authorId: random.pick(people),
    })),
  };
}

function writeDocument(run: Run, toId: string, key: string): void {
  const { tx, random, options, writers } = run;
  const { heading, cite, body } = random.pick(options.texts);
  const id = idFrom(`fill-document:${options.seed}:${key}`);
  addDocument(tx, random.pick(writers), {
    ...drawAccess(random),
    id,
    kind: random.pick(documentKinds),
    title: shortened(cite ? `${cite}: ${heading}` : heading || body, 140),
    number: `${random.between(15, 21)}/${random.between(1, 30_000)}`,
    publisher: random.pick(["Landtag", "Bundestag", "Bundesrat", "Landesregierung"]),
    date: drawDay(random),
    url: "",
  });
  tx.insert(recordLinks).values({ fromId: id, toId, relation: "part-of" }).run();
}

function writeStatement(run: Run, toId: string, key: string): void {
  const { tx, random, options, writers } = run;
  const ours = random.chance(0.5);
  const { heading, cite, body } = random.pick(options.texts);
  const id = idFrom(`fill-statement:${options.seed}:${key}`);
  addStatement(tx, random.pick(writers), {
    ...drawAccess(random),
    id,
    origin: ours ? "ours" : "others",
    author: ours ? "Landschaftsverband" : "Spitzenverband",
    title: `Stellungnahme zu ${shortened(cite || heading || body, 100)}`,
    position: random.pick(["support", "amend", "reject", "neutral"]),
    recipient: "Landtag",
    sentOn: drawDay(random),
    summary: shortened(body, 500),
    sourceUrl: "",
    petita: Array.from({ length: random.between(1, 3) }, (_, index) => ({
      id: idFrom(`fill-petitum:${options.seed}:${key}:${index}`),
      text: shortened(random.pick(options.texts).body, 200),
      provision: cite,
      outcome: random.pick(petitumOutcomes),
      outcomeNote: "",
    })),
  });
  tx.insert(recordLinks).values({ fromId: id, toId, relation: "part-of" }).run();
}

function writeOpinion(run: Run, number: number): void {
  const { tx, random, options, writers } = run;
  const { seed, texts, procedures } = options;
  const long = number === 0;
  const id = opinionId(seed, number);
  const { heading, cite } = random.pick(texts);
  const date = drawDay(random);
  const composed = composeOpinion(random, texts, long ? longText : random.between(800, 5000));
  let named = 0;
  const document = confirmRecognised(composed, recogniserOptions(tx), {
    newId: () => `c${String(named++).padStart(7, "0")}`,
  });
  addOpinion(tx, random.pick(writers), {
    ...(long ? open : drawAccess(random)),
    id,
    title: `${shortened(heading || "Einordnung", 100)}${cite ? ` (${cite})` : ""}`,
    kind: long ? "gutachten" : random.pick(opinionKinds),
    date,
    createdAt: instantOf(date),
    finished: random.chance(0.7),
    state: JSON.stringify(document),
  });
  if (procedures > 0 && random.chance(0.5)) {
    const toId = procedureId(seed, random.below(procedures));
    tx.insert(recordLinks).values({ fromId: id, toId, relation: "part-of" }).run();
  }
  if (number > 0 && random.chance(0.2)) {
    const toId = opinionId(seed, random.below(number));
    tx.insert(recordLinks).values({ fromId: id, toId, relation: "refers-to" }).run();
  }
}

function drawDay(random: Random): Day {
  return dayFromNumber(random.between(dayNumber("2010-01-01"), dayNumber("2026-11-01")));
}

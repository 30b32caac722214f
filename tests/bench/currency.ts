import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshImpactsOfProvisions } from "~/domain/citations/impacts.server";
import { listChecks } from "~/domain/currency/checks.server";
import { listVerdicts } from "~/domain/currency/verdicts.server";
import { provisionSlug, provisionSort } from "~/domain/law/provision";
import type { Actor } from "~/domain/users/actor";
import { closeDatabase, openDatabase, write, type Database } from "~db/client.server";
import * as tables from "~db/schema";
import { percentile, printFigure } from "./figure";

const opinions = 10_000;
const citationsEach = 30;
const laws = 40;
const provisionsEach = 150;
const runs = 7;
const changedEach = 20;
const day = "2026-11-22";

export const reader: Actor = {
  id: "reader",
  name: "Leserin",
  email: "leserin@votum.example",
  role: "leitung",
  departmentId: null,
  departmentIds: [],
};

/**
 * What a new version of a law costs: 10,000 finished opinions with 300,000 confirmed citations, as
 * unevenly spread as in life (the first law is cited a thousand times as often as the last). The
 * floor is the work if everything were computed anew.
 */
export async function measureCurrency(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "votum-bench-"));
  const db = openDatabase(join(folder, "currency.sqlite"));
  fill(db);
  for (let run = 0; run < runs; run++) newVersion(db, "2012-01-01", run);
  const touched = Array.from({ length: runs }, (_, run) => {
    const changed = newVersion(db, "2026-01-01", run);
    return timed(() => write(db, (tx) => refreshImpactsOfProvisions(tx, changed)));
  });
  const met = count(db);
  const all = timed(() =>
    write(db, (tx) =>
      refreshImpactsOfProvisions(
        tx,
        db
          .select({ id: tables.provisions.id })
          .from(tables.provisions)
          .all()
          .map(({ id }) => id),
      ),
    ),
  );
  const figure = { bench: "citations", unit: "ms", n: runs };
  const named = `a new version of the most cited law, ${changedEach} of its provisions changed`;
  printFigure({
    ...figure,
    metric: `currency, ${named}`,
    value: percentile(touched, 0.5),
    floor: all,
  });
  const page = Array.from({ length: 50 }, (_, at) => `opinion ${at * 7}`);
  const verdicts = await timedRuns(() => listVerdicts(db, reader, page, day));
  printFigure({
    ...figure,
    metric: "currency, verdicts on a list of 50",
    value: verdicts,
    floor: null,
  });
  const checks = await timedRuns(() => listChecks(db, reader, day, { ownerId: null, limit: 8 }));
  printFigure({
    ...figure,
    metric: "currency, open checks of the whole house",
    value: checks,
    floor: null,
  });
  const citing = { metric: "currency, citations that meet a change", unit: "citations" };
  printFigure({ ...figure, ...citing, value: met, floor: opinions * citationsEach });
  closeDatabase(db);
  rmSync(folder, { recursive: true });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedRuns(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return percentile(times, 0.5);
}

const count = (db: Database) =>
  Number(db.$client.prepare("SELECT count(*) FROM citation_impacts").pluck().get());

/** The provisions of this run get a new version, every other in one paragraph only. */
function newVersion(db: Database, since: string, run: number): string[] {
  return Array.from({ length: changedEach }, (_, at) => {
    const provisionId = `law 0 provision ${run * changedEach + at}`;
    db.insert(tables.provisionVersions)
      .values({
        id: `${provisionId} ${since}`,
        provisionId,
        since,
        validFrom: since,
        change: "changed",
        parts: at % 2 === 0 ? [{ absatz: "2" }] : null,
        createdAt: 0,
      })
      .run();
    return provisionId;
  });
}

/** 10,000 finished opinions with 300,000 confirmed citations; the first law is cited most. */
export function fill(db: Database): void {
  const { $client } = db;
  const insert = {
    record: $client.prepare(
      "INSERT INTO records (id, type, title, confidentiality, created_at, updated_at) VALUES (?, 'opinion', ?, 'house', 0, 0)",
    ),
    opinion: $client.prepare(
      "INSERT INTO opinions (id, kind, file_number, date, state, version, teaser) VALUES (?, 'gutachten', ?, ?, 'finished', 1, '')",
    ),
    citation: $client.prepare(
      "INSERT INTO citations (id, record_id, field, ordinal, text, kind, state, record, law, unit, number_from, number_until, marginal) VALUES (?, ?, '', ?, ?, 'provision', 'confirmed', ?, ?, '§', ?, ?, ?)",
    ),
  };
  write(db, () => {
    for (let law = 0; law < laws; law++) {
      const name = `G${law}`;
      db.insert(tables.laws)
        .values({ id: `law ${law}`, abbreviation: name, slug: name, title: name, level: "land" })
        .run();
      db.insert(tables.lawAliases)
        .values({ alias: name, lawId: `law ${law}` })
        .run();
      for (let at = 0; at < provisionsEach; at++) {
        const number = String(at + 1);
        const place = { unit: "§" as const, number, sort: provisionSort(number) };
        db.insert(tables.provisions)
          .values({
            id: `law ${law} provision ${at}`,
            lawId: `law ${law}`,
            ...place,
            slug: provisionSlug("§", number),
          })
          .run();
      }
    }
    for (let opinion = 0; opinion < opinions; opinion++) {
      const id = `opinion ${opinion}`;
      const year = 2005 + (opinion % 20);
      insert.record.run(id, id);
      insert.opinion.run(id, id, `${year}-05-01`);
      for (let at = 0; at < citationsEach; at++) {
        const drawn = draw(opinion * citationsEach + at);
        const law = `G${Math.floor(laws * drawn ** 3)}`;
        const number = String(1 + Math.floor(provisionsEach * draw(at * 7919 + opinion) ** 2));
        const absatz = String(1 + (at % 4));
        const record = JSON.stringify({ kind: "provision", law, unit: "§", number, absatz });
        const sort = provisionSort(number);
        const text = `§ ${number} Abs. ${absatz} ${law}`;
        insert.citation.run(`${id} ${at}`, id, at, text, record, law, sort, sort, at);
      }
    }
  });
}

/** A number from 0 to 1, the same for the same seed. */
function draw(seed: number): number {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}

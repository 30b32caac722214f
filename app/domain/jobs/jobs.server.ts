import { asc, eq } from "drizzle-orm";
import type { Logger } from "pino";
import { AppError, explain } from "~/lib/errors";
import { write, type Database } from "~db/client.server";
import { jobs } from "~db/schema";
import { jobNames, type JobName } from "./job";
import { nextRun } from "./schedule";

/** When it was meant to run, and when it does: after an outage the two are days apart. */
export type Run = { due: number; now: number; signal: AbortSignal };

export type Job = {
  name: JobName;
  /** Cron pattern, German local time. */
  pattern: string;
  /** May be cut off at any point and run once more: what it does twice must count once. */
  run: (run: Run) => Promise<void>;
};

/** So soon is tried again what failed, unless its time comes earlier. */
const retryAfter = 5 * 60_000;
/** The clock is looked at again and again: it may jump, and a machine may sleep. */
const look = 5_000;

/**
 * Runs each job at its times, as the table says: what a stopped program missed is caught up once.
 * There is one process on a database (`claimDataDir`), so a job that is "running" at the start was
 * cut off.
 */
export function startJobs(db: Database, all: readonly Job[], log: Logger) {
  const stopping = new AbortController();
  const running = new Map<JobName, Promise<void>>();
  const runDue = () => {
    for (const job of all) {
      if (running.has(job.name)) continue;
      const done = runIfDue(db, job, log, Date.now(), stopping.signal).finally(() =>
        running.delete(job.name),
      );
      running.set(job.name, done);
    }
  };
  const timer = setInterval(runDue, look);
  timer.unref();
  runDue();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}

/** Runs a job where its time has come. Never throws: what failed is noted and tried again. */
export async function runIfDue(
  db: Database,
  job: Job,
  log: Logger,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    const due = claim(db, job, now);
    if (due === null) return;
    const error = await job.run({ due, now, signal }).then(
      () => null,
      (thrown: unknown) => {
        log.error({ err: thrown, job: job.name }, "job failed");
        return nameOf(thrown);
      },
    );
    // Cut off: it stays "running" and goes on at the next start.
    if (signal.aborted) return;
    finish(db, job, now, error);
  } catch (thrown) {
    log.error({ err: thrown, job: job.name }, "job not noted");
  }
}

/** Marks a job as running and says when it was due; null where its time has not come. */
function claim(db: Database, job: Job, now: number): number | null {
  const next = nextRun(job.pattern, now);
  const known = db.select().from(jobs).where(eq(jobs.name, job.name)).get();
  if (!known) {
    const row = { name: job.name, nextRun: next, state: "waiting" } as const;
    write(db, (tx) => tx.insert(jobs).values(row).run());
    return null;
  }
  if (known.nextRun > now) {
    // A clock that was set back must not keep a job from running until it has caught up.
    if (known.nextRun > next)
      write(db, (tx) =>
        tx.update(jobs).set({ nextRun: next }).where(eq(jobs.name, job.name)).run(),
      );
    return null;
  }
  write(db, (tx) => tx.update(jobs).set({ state: "running" }).where(eq(jobs.name, job.name)).run());
  return known.nextRun;
}

function finish(db: Database, job: Job, now: number, error: string | null): void {
  const regular = nextRun(job.pattern, now);
  const values = {
    state: error === null ? ("waiting" as const) : ("failed" as const),
    error,
    lastRun: now,
    nextRun: error === null ? regular : Math.min(regular, now + retryAfter),
  };
  write(db, (tx) => tx.update(jobs).set(values).where(eq(jobs.name, job.name)).run());
}

function nameOf(thrown: unknown): string {
  const error = explain(thrown);
  if (error instanceof AppError) return error.code;
  if (!(error instanceof Error)) return "unexpected";
  return "code" in error ? `${error.name}: ${String(error.code)}` : error.name;
}

/** All jobs that have ever had a time, by the order in which they come. */
export async function listJobs(db: Database) {
  const known: readonly string[] = jobNames;
  const rows = db.select().from(jobs).orderBy(asc(jobs.nextRun)).all();
  return rows.filter((row): row is typeof row & { name: JobName } => known.includes(row.name));
}

import { expect, test } from "vitest";
import { createLog } from "~/lib/log.server";
import { jobs } from "~db/schema";
import { freshDatabase } from "../../../tests/support/database";
import { runIfDue, type Job, type Run } from "./jobs.server";
import { nextRun } from "./schedule";

const at = (text: string) => Date.parse(text);
const log = createLog("silent");
const going = new AbortController().signal;

test.each([
  ["in winter", "2026-01-10T05:00:00Z", "2026-01-10T06:00:00Z"],
  ["in summer", "2026-07-10T04:00:00Z", "2026-07-10T05:00:00Z"],
  ["on the day that loses an hour", "2026-03-28T07:00:00Z", "2026-03-29T05:00:00Z"],
  ["on the day that has an hour twice", "2026-10-24T06:00:00Z", "2026-10-25T06:00:00Z"],
  ["just after it has run", "2026-01-10T06:00:00Z", "2026-01-11T06:00:00Z"],
])("seven o'clock is seven o'clock %s", (_when, after, expected) => {
  expect(new Date(nextRun("0 7 * * *", at(after))).toISOString()).toBe(
    new Date(expected).toISOString(),
  );
});

function newJob(run: Job["run"] = async () => {}) {
  const db = freshDatabase();
  const runs: Run[] = [];
  const job: Job = {
    name: "search-digest",
    pattern: "0 7 * * *",
    run: async (each) => {
      runs.push(each);
      await run(each);
    },
  };
  const look = (time: string, signal = going) => runIfDue(db, job, log, at(time), signal);
  const row = () => db.select().from(jobs).get();
  return { runs, look, row };
}

test("A job waits for its time and then runs once", async () => {
  const { runs, look } = newJob();
  await look("2026-01-10T05:00:00Z");
  await look("2026-01-10T05:59:59Z");
  expect(runs).toHaveLength(0);
  await look("2026-01-10T06:00:03Z");
  await look("2026-01-10T06:00:08Z");
  expect(runs).toHaveLength(1);
});

test("What was missed for days is caught up once, and the job knows since when", async () => {
  const { runs, look } = newJob();
  await look("2026-01-10T05:00:00Z");
  await look("2026-01-14T10:00:00Z");
  await look("2026-01-14T10:00:05Z");
  expect(runs.map(({ due }) => due)).toEqual([at("2026-01-10T06:00:00Z")]);
});

test("What a crash cut off runs again at the next start", async () => {
  const stopping = new AbortController();
  const { runs, look, row } = newJob(async () => stopping.abort());
  await look("2026-01-10T05:00:00Z", stopping.signal);
  await look("2026-01-10T06:00:00Z", stopping.signal);
  expect(row()).toMatchObject({ state: "running" });
  await look("2026-01-10T06:10:00Z");
  expect(runs).toHaveLength(2);
  expect(row()).toMatchObject({ state: "waiting" });
});

test("What failed is tried again after five minutes; its words are kept nowhere", async () => {
  let fails = true;
  const { runs, look, row } = newJob(async () => {
    if (fails) throw new TypeError("Geheimes Wort");
  });
  await look("2026-01-10T05:00:00Z");
  await look("2026-01-10T06:00:00Z");
  expect(row()).toMatchObject({ state: "failed", error: "TypeError" });
  fails = false;
  await look("2026-01-10T06:04:00Z");
  expect(runs).toHaveLength(1);
  await look("2026-01-10T06:05:00Z");
  expect(row()).toMatchObject({ state: "waiting", error: null });
});

test("A clock that is set back does not keep a job from running", async () => {
  const { runs, look } = newJob();
  await look("2026-11-19T08:00:00Z");
  await look("2026-03-10T08:00:00Z");
  await look("2026-03-11T06:00:00Z");
  expect(runs).toHaveLength(1);
});

import { expect, test } from "vitest";
import { askThread } from "./search-thread.server";

/** Answers what it is asked, throws at "throw", dies at "die", and never comes back from "loop". */
const source = `
  import { parentPort, workerData } from "node:worker_threads";
  parentPort.on("message", ({ id, input }) => {
    if (input === "die") process.exit(1);
    if (input === "throw") setTimeout(() => { throw new Error("thrown"); });
    else if (input === "loop") for (;;);
    else if (input === "refuse") parentPort.postMessage({ id, failure: "refused" });
    else parentPort.postMessage({ id, result: workerData + ": " + input });
  });`;
const entry = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

let databases = 0;
/** Each test has a thread of its own. */
const threadOf = () => ({ entry, path: `database ${++databases}`, longest: 300 });

const ask = (thread: ReturnType<typeof threadOf>, input: string) => askThread(thread, { input });

const outcome = (answer: Promise<unknown>) =>
  answer.catch((error: unknown) => (error as Error).message);

test("each database has a thread that answers its questions in their order", async () => {
  const [one, other] = [threadOf(), threadOf()];
  const answers = await Promise.all([ask(one, "Umlage"), ask(other, "Rat"), ask(one, "Rat")]);
  expect(answers).toEqual([`${one.path}: Umlage`, `${other.path}: Rat`, `${one.path}: Rat`]);
});

test.each([
  ["fails within the search", "refuse", "refused"],
  ["throws outside of it", "throw", "thrown"],
  ["ends its thread", "die", "The search worker has stopped."],
  ["takes too long", "loop", "The search worker has stopped."],
])("what %s fails alone: what waits behind it is answered", async (_what, input, message) => {
  const thread = threadOf();
  const asked = [input, "Umlage", input, "Rat"].map((each) => outcome(ask(thread, each)));
  const answers = [message, `${thread.path}: Umlage`, message, `${thread.path}: Rat`];
  expect(await Promise.all(asked)).toEqual(answers);
  expect(await ask(thread, "danach")).toBe(`${thread.path}: danach`);
});

test("each program has a thread of its own: what one takes long for keeps no other waiting", async () => {
  const one = threadOf();
  const other = { ...one, entry: new URL(`${entry.href}%2F%2F`) };
  const endless = outcome(ask(one, "loop"));
  const first = await Promise.race([endless, ask(other, "Rat")]);
  expect(first).toBe(`${one.path}: Rat`);
  await endless;
});

test("a program that does not start leaves nobody without an answer", async () => {
  const broken = { ...threadOf(), entry: new URL("data:text/javascript,throw Error('broken')") };
  const asked = ["Umlage", "Rat", "Kreis"].map((input) => outcome(ask(broken, input)));
  expect(await Promise.all(asked)).toEqual(["broken", "broken", "broken"]);
});

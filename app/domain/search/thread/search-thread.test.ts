import { expect, test } from "vitest";
import { errorText } from "~/lib/error-texts";
import { AppError } from "~/lib/errors";
import { askThread, type Asking, type ThreadOf } from "./search-thread.server";

/**
 * Answers what it is asked, throws at "throw", dies at "die", and never comes back from "loop".
 * "hold" is answered when somebody lets it go.
 */
const source = `
  import { BroadcastChannel, parentPort, workerData } from "node:worker_threads";
  const doors = new BroadcastChannel(workerData);
  doors.unref();
  parentPort.on("message", ({ id, input }) => {
    if (input === "die") process.exit(1);
    if (input === "throw") setTimeout(() => { throw new Error("thrown"); });
    else if (input === "loop") for (;;);
    else if (input === "refuse") parentPort.postMessage({ id, failure: "refused" });
    else if (input.startsWith("hold")) {
      doors.onmessage = () => parentPort.postMessage({ id, result: input });
      doors.postMessage(input);
    }
    else parentPort.postMessage({ id, result: workerData + ": " + input });
  });`;
const entry = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

let databases = 0;
/** Each test has threads of its own. */
const threadOf = (more: Partial<ThreadOf> = {}): ThreadOf => ({
  entry,
  path: `database ${++databases}`,
  longest: 60_000,
  ...more,
});

const ask = (thread: ThreadOf, input: string, asking?: Asking) =>
  askThread(thread, { input }, asking);

const outcome = (answer: Promise<unknown>) =>
  answer.catch((error: unknown) => (error as Error).message);

const opened = ["open"] as const;

/** Somebody's question that a thread is busy with until the door is opened. */
async function held(thread: ThreadOf, asking: Asking) {
  const door = new BroadcastChannel(thread.path);
  const reached = new Promise((resolve) => door.addEventListener("message", resolve));
  const answer = ask(thread, `hold ${asking.person}`, asking);
  await reached;
  const open = () => {
    door.postMessage(...opened);
    door.close();
    return answer;
  };
  return { open, answer };
}

test("each database has a thread that answers its questions in their order", async () => {
  const [one, other] = [threadOf(), threadOf()];
  const answers = await Promise.all([ask(one, "Umlage"), ask(other, "Rat"), ask(one, "Rat")]);
  expect(answers).toEqual([`${one.path}: Umlage`, `${other.path}: Rat`, `${one.path}: Rat`]);
});

test("a thread that has nothing to do does not keep the program from ending", async () => {
  const holding = () =>
    process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
  const before = holding();
  await ask(threadOf(), "Umlage");
  expect(holding()).toBe(before);
});

test.each([
  ["fails within the search", "refuse", "refused", 60_000],
  ["throws outside of it", "throw", "thrown", 60_000],
  ["ends its thread", "die", "The search worker has stopped.", 60_000],
  ["takes too long", "loop", "search-too-slow", 1500],
])(
  "what %s fails alone: what waits behind it is answered",
  async (_what, input, message, longest) => {
    const thread = threadOf({ longest });
    const asked = [input, "Umlage", input, "Rat"].map((each) => outcome(ask(thread, each)));
    const answers = [message, `${thread.path}: Umlage`, message, `${thread.path}: Rat`];
    expect(await Promise.all(asked)).toEqual(answers);
    expect(await ask(thread, "danach")).toBe(`${thread.path}: danach`);
  },
);

test("a program that does not start leaves nobody without an answer", async () => {
  const broken = threadOf({ entry: new URL("data:text/javascript,throw Error('broken')") });
  const asked = ["Umlage", "Rat", "Kreis"].map((input) => outcome(ask(broken, input)));
  expect(await Promise.all(asked)).toEqual(["broken", "broken", "broken"]);
});

test("each program of a database has a thread of its own", async () => {
  const searches = threadOf({ longest: 1500 });
  const other = new URL(`${entry.href}//`);
  const stuck = outcome(ask(searches, "loop"));
  const answer = await ask({ ...searches, entry: other }, "Umlage");
  expect(answer).toBe(`${searches.path}: Umlage`);
  expect(await stuck).toBe("search-too-slow");
});

test("whoever asks for much waits for herself: the others, and who types, come first", async () => {
  const thread = threadOf();
  const anna = await held(thread, { person: "Anna", kind: "list" });
  const order: string[] = [];
  const later = [
    ["Anna", "list"],
    ["Anna", "search"],
    ["Anna", "search again"],
    ["Berta", "search"],
    ["Berta", "list"],
    ["Anna", "suggest"],
  ].map(async ([person = "", input = ""]) => {
    const kind = input.split(" ")[0] as Asking["kind"];
    await ask(thread, input, { person, kind });
    order.push(`${person} ${input}`);
  });
  await anna.open();
  await Promise.all(later);
  expect(order).toEqual([
    "Anna suggest",
    "Berta search",
    "Anna search",
    "Anna search again",
    "Berta list",
    "Anna list",
  ]);
});

test("a second thread answers the others while the first is busy for one person", async () => {
  const thread = threadOf({ most: 2 });
  const anna = await held(thread, { person: "Anna", kind: "search" });
  const own = ask(thread, "Rat", { person: "Anna", kind: "search" });
  const berta = await ask(thread, "Umlage", { person: "Berta", kind: "search" });
  expect(berta).toBe(`${thread.path}: Umlage`);
  expect(await ask(thread, "Um", { person: "Anna", kind: "suggest" })).toBe(`${thread.path}: Um`);
  expect(await anna.open()).toBe("hold Anna");
  expect(await own).toBe(`${thread.path}: Rat`);
});

test("of sixty lists of one person six are written, the others are refused in German", async () => {
  const thread = threadOf();
  const first = await held(thread, { person: "Anna", kind: "list" });
  const lists = Array.from({ length: 59 }, (_, number) =>
    outcome(ask(thread, `list ${number}`, { person: "Anna", kind: "list" })),
  );
  const berta = ask(thread, "Umlage", { person: "Berta", kind: "search" });
  await first.open();
  const refused = (await Promise.all(lists)).filter((answer) => answer === "too-many-searches");
  expect(refused).toHaveLength(54);
  expect(await berta).toBe(`${thread.path}: Umlage`);
  expect(new AppError("too-many-searches").status).toBe(429);
  expect(errorText("too-many-searches").whatNow).toContain("Warten Sie");
  expect(errorText("search-too-slow").whatNow).toContain("selteneres Wort");
});

test("the same question of the same person is asked once, of another one again", async () => {
  const thread = threadOf({ most: 2 });
  const answered: number[] = [];
  const first = await held(thread, { person: "Anna", kind: "search" });
  const again = ask(thread, "hold Anna", { person: "Anna", kind: "search" });
  const other = await held(thread, { person: "Berta", kind: "search" });
  void again.then(() => answered.push(1));
  await Promise.all([first.open(), other.answer]);
  expect(await again).toBe("hold Anna");
  expect(answered).toEqual([1]);
});

test("who has gone is not waited for, and what she typed before is overtaken", async () => {
  const thread = threadOf();
  const first = await held(thread, { person: "Anna", kind: "search" });
  const gone = new AbortController();
  const left = outcome(ask(thread, "die", { person: "Anna", kind: "search", signal: gone.signal }));
  const typed = ["U", "Um", "Uml", "Umla", "Umlag"].map((input) =>
    outcome(ask(thread, input, { person: "Anna", kind: "suggest" })),
  );
  gone.abort();
  expect(await left).toBe("abandoned");
  await first.open();
  expect(await Promise.all(typed)).toEqual([
    "abandoned",
    `${thread.path}: Um`,
    `${thread.path}: Uml`,
    `${thread.path}: Umla`,
    `${thread.path}: Umlag`,
  ]);
  const late = { person: "Anna", kind: "search", signal: gone.signal } as const;
  expect(await outcome(ask(thread, "Rat", late))).toBe("abandoned");
});

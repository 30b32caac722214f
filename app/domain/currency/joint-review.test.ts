import { expect, test } from "vitest";
import { addChange, addCitingStatement, addGemeindeordnung } from "../../../tests/support/currency";
import { addPerson, addWriter, freshDatabase } from "../../../tests/support/database";
import { listEvents } from "~/domain/records/events.server";
import { authorize } from "~/domain/users/authorization.server";
import { chosenValue, readChosen } from "./chosen-finding";
import { answerCurrency, readCurrencyPage } from "./currency-page.server";
import { reviewFinding } from "./reviews.server";
import { groupFindings } from "./joint-review";

const numbers = ["1", "2", "3"];
const path = "https://votum.example/stellungnahmen/x/haltbarkeit?gemeinsam=gesetz";

/** A statement that cites three provisions, all changed since, and its page. */
async function threeChanged() {
  const db = freshDatabase();
  addGemeindeordnung(db, numbers);
  const cited = numbers.map((number) => `§ ${number} GO NRW`).join("; ");
  const id = addCitingStatement(db, "2019-05-01", cited);
  for (const number of numbers) addChange(db, number, `2020-01-0${number}`);
  const record = authorize(db, addWriter(db), "write", "statement", id);
  const read = async () => readCurrencyPage(db, record, new URL(path));
  const findings = [...(await read()).findings];
  const send = (fields: [string, string][]) => {
    const body = new URLSearchParams(fields);
    return answerCurrency(db, record, new Request(path, { method: "POST", body }));
  };
  const decided = async () => (await read()).findings.map(({ review }) => review?.reason ?? null);
  return { db, id, record, findings, send, decided };
}

const holds = (reason: string): [string, string][] => [
  ["answer", "holds"],
  ["reason", reason],
];

test("several changes get one answer, each as its own, and each is kept as what happened", async () => {
  const { db, record, findings, send, decided } = await threeChanged();
  const chosen = findings.map((one): [string, string] => ["chosen", chosenValue([one])]);
  const answer = await send([...chosen, ...holds("Nur Schreibweisen.")]);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toContain("?gespeichert=1&gemeinsam=gesetz");
  expect(await decided()).toEqual(Array(3).fill("Nur Schreibweisen."));
  const events = await listEvents(db, record);
  expect(events.filter(({ action }) => action === "currency.reviewed")).toHaveLength(3);
});

test("the box for all stands for each of them, also without script", async () => {
  const { findings, send, decided } = await threeChanged();
  const [first, second] = findings;
  if (!first || !second) throw new Error("no findings");
  // A browser sends line breaks as CR LF.
  const all = chosenValue([first, second]).replaceAll("\n", "\r\n");
  await send([["chosen", all], ["chosen", chosenValue([second])], ...holds("Ohne Belang.")]);
  expect((await decided()).sort()).toEqual(["Ohne Belang.", "Ohne Belang.", null]);
});

test("what somebody else answered meanwhile is named, and nothing is stored", async () => {
  const { db, id, findings, send, decided } = await threeChanged();
  const [first] = findings;
  if (!first) throw new Error("no finding");
  const colleague = addPerson(db, { name: "Kollegin", role: "referentin" });
  await reviewFinding(db, authorize(db, colleague, "write", "statement", id), {
    ...first,
    answer: "revise",
    reason: "Ich schreibe das neu.",
    supersededBy: null,
  });
  const answer = await send([["chosen", chosenValue(findings)], ...holds("Egal.")]);
  expect(answer.status).toBe(409);
  const body = await answer.json();
  expect(body.gone).toMatchObject([
    {
      provision: first.provision,
      now: { state: "changed", answered: { answer: "revise", by: "Kollegin" } },
    },
  ]);
  expect(body.submission.initialValue).toMatchObject({ reason: "Egal.", answer: "holds" });
  expect(await decided()).toEqual(
    findings.map((one) => (one === first ? "Ich schreibe das neu." : null)),
  );
});

test("what no longer meets the text is named by what the form called it", async () => {
  const { db, findings, send, decided } = await threeChanged();
  const [first] = findings;
  if (!first) throw new Error("no finding");
  db.$client.prepare("DELETE FROM citation_impacts WHERE version_id = ?").run(first.changeId);
  const answer = await send([["chosen", chosenValue(findings)], ...holds("Egal.")]);
  expect((await answer.json()).gone).toEqual([
    { changeId: first.changeId, provision: first.provision, now: null },
  ]);
  expect(await decided()).toEqual([null, null]);
});

test.each([
  { left: "ticks", fields: holds("Egal."), at: "chosen" },
  { left: "reason", fields: [["chosen", "x~changed-0~§ 1"]] as [string, string][], at: "reason" },
])("without $left the form comes back and says so there", async ({ fields, at }) => {
  const { send } = await threeChanged();
  const answer = await send(fields);
  expect(answer.status).toBe(422);
  const { submission } = await answer.json();
  expect(submission.error[at]).toHaveLength(1);
});

test("a statement takes no answer that its form does not offer", async () => {
  const { findings, send, decided } = await threeChanged();
  const [first] = findings;
  if (!first) throw new Error("no finding");
  const { changeId, seen } = first;
  const forged = [
    ["answer", "revise"],
    ["reason", "Neu schreiben."],
  ] as [string, string][];
  for (const place of [
    [
      ["changeId", changeId],
      ["seen", seen],
    ],
    [["chosen", chosenValue([first])]],
  ] as [string, string][][]) {
    const answer = await send([...place, ...forged]);
    expect(answer.status).toBe(422);
    const { submission } = await answer.json();
    expect(submission.error.answer).toEqual([
      "Diese Antwort gibt es für diesen Text nicht. Wählen Sie eine der angebotenen.",
    ]);
  }
  expect(await decided()).toEqual([null, null, null]);
});

test("changes stand together by law or by provision", async () => {
  const { findings } = await threeChanged();
  const [one, two, three] = findings.map((finding, at) => ({
    ...finding,
    provision: at === 1 ? "§ 2" : "§ 1",
    act: at === 2 ? null : { title: "Änderungsgesetz", promulgation: "" },
  }));
  if (!one || !two || !three) throw new Error("no findings");
  const names = (by: "gesetz" | "vorschrift") =>
    groupFindings([one, two, three], by).map(({ name, findings }) => [name, findings.length]);
  expect(names("gesetz")).toEqual([
    ["Änderungsgesetz", 2],
    ["Ohne benanntes Gesetz", 1],
  ]);
  expect(names("vorschrift")).toEqual([
    ["§ 1", 2],
    ["§ 2", 1],
  ]);
});

test("what a box stands for is read as it was written", () => {
  const ticked = { changeId: "a", seen: "changed-0", provision: "§ 26 GO~NRW" };
  expect(readChosen([chosenValue([ticked, { ...ticked, changeId: "b" }])])).toEqual([
    ticked,
    { ...ticked, changeId: "b" },
  ]);
  expect(readChosen(["", "nichts", "~~"])).toEqual([]);
});

import { expect, test } from "vitest";
import { freshDatabase } from "../../../../tests/support/database";
import { addLaw, addProvision, addVersion } from "../../../../tests/support/register";
import { answerProvisions } from "./provision-answer.server";

function register() {
  const db = freshDatabase();
  const go = addLaw(db, { abbreviation: "GO NRW", aliases: ["Gemeindeordnung NRW"] });
  const provision = addProvision(db, go.id, "41");
  addVersion(db, provision, { heading: "Zuständigkeiten des Rates", validFrom: "1994-10-17" });
  const kro = addLaw(db, { abbreviation: "KrO NRW" });
  addProvision(db, kro.id, "26");
  const gg = addLaw(db, { abbreviation: "GG", level: "bund" });
  addProvision(db, gg.id, "28", { unit: "Art." });
  return db;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  ["§ 41 GO NRW", "§ 41 GO NRW", "/normen/go-nrw/41"],
  ["§ 41 Abs. 1 GO", "§ 41 Abs. 1 GO NRW", "/normen/go-nrw/41?stelle=Abs.+1#abs-1"],
  ["41 go", "§ 41 GO NRW", "/normen/go-nrw/41"],
  ["41 abs. 1 go", "§ 41 Abs. 1 GO NRW", "/normen/go-nrw/41?stelle=Abs.+1#abs-1"],
  ["§ 26 absatz 5 kro", "§ 26 Abs. 5 KrO NRW", "/normen/kro-nrw/26?stelle=Abs.+5#abs-5"],
  ["GO § 41", "§ 41 GO NRW", "/normen/go-nrw/41"],
  ["§ 41 der Gemeindeordnung NRW", "§ 41 GO NRW", "/normen/go-nrw/41"],
  ["26 kro", "§ 26 KrO NRW", "/normen/kro-nrw/26"],
  ["28 GG", "Art. 28 GG", "/normen/gg/art-28"],
  ["norm:41GO kreisumlage", "§ 41 GO NRW", "/normen/go-nrw/41"],
  ['norm:"Art. 28 Abs. 2 GG"', "Art. 28 Abs. 2 GG", "/normen/gg/art-28?stelle=Abs.+2#abs-2"],
])("„%s“ leads to %s", (typed, label, href) => {
  const [answer] = answerProvisions(register(), typed);
  expect(answer).toMatchObject({ code: "found", href });
  expect(plain(answer?.code === "found" ? answer.label : "")).toBe(label);
});

test("A provision is named with its heading", () => {
  expect(answerProvisions(register(), "41 GO")).toMatchObject([
    { heading: "Zuständigkeiten des Rates" },
  ]);
});

test("Where several laws are called so, all that have the provision are named, the own Land first", () => {
  const db = register();
  const other = addLaw(db, { abbreviation: "GO BT", level: "bund" });
  addProvision(db, other.id, "41");
  const without = addLaw(db, { abbreviation: "GO LT" });
  addProvision(db, without.id, "1");
  const [answer] = answerProvisions(db, "§ 41 GO");
  expect(answer?.code).toBe("several");
  const labels =
    answer?.code === "several" ? answer.candidates.map(({ label }) => plain(label)) : [];
  expect(labels).toEqual(["§ 41 GO NRW", "§ 41 GO BT"]);
});

test("What the register lacks is said: the provision, or the law", () => {
  const db = register();
  expect(answerProvisions(db, "§ 999 GO NRW")).toMatchObject([
    { code: "no-provision", law: { name: "GO NRW", href: "/normen/go-nrw" } },
  ]);
  expect(answerProvisions(db, "§ 3 WaldbrandVO")).toMatchObject([
    { code: "no-law", name: "WaldbrandVO" },
  ]);
});

test.each(["GO NRW", "go nrw", "GO", "Gemeindeordnung", "Gemeindeordnung NRW", "norm:GO"])(
  "„%s“ alone leads to the law",
  (typed) =>
    expect(answerProvisions(register(), typed)).toMatchObject([
      { code: "law", label: "GO NRW", href: "/normen/go-nrw" },
    ]),
);

test("Where a name means several laws, each is named, the own Land first", () => {
  const db = register();
  addLaw(db, { abbreviation: "GO BT", level: "bund" });
  const answers = answerProvisions(db, "GO").map((answer) => answer.code === "law" && answer.href);
  expect(answers).toEqual(["/normen/go-nrw", "/normen/go-bt"]);
});

test.each(["Gesetz", "Verordnung", "constructor", "GO NRW Kreisumlage", "G"])(
  "„%s“ is the name of no law",
  (typed) => {
    const db = register();
    addLaw(db, { abbreviation: "GkG", aliases: ["Gesetz über kommunale Zusammenarbeit"] });
    addLaw(db, { abbreviation: "EigVO", aliases: ["Verordnung über Eigenbetriebe"] });
    expect(answerProvisions(db, typed)).toEqual([]);
  },
);

test.each(["Kreisumlage", "2019", "§ 41", "Drs. 18/4567", "", "*"])(
  "„%s“ names no provision of a law",
  (typed) => expect(answerProvisions(register(), typed)).toEqual([]),
);

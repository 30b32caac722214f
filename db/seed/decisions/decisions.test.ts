import { expect, test } from "vitest";
import { decisionSchema } from "~/domain/decisions/decision-input";
import { readProvisionLines } from "~/domain/decisions/provision-lines";
import { decisionKey, seedDecisions } from "./index";
import { seedOpinions } from "../opinions";
import { seedProcedures } from "../procedures";

test("every decision has its own key", () => {
  expect(new Set(seedDecisions.map(decisionKey)).size).toBe(seedDecisions.length);
});

test.each(seedDecisions.map((one) => [decisionKey(one), one] as const))(
  "%s could have been typed in",
  (_, { date, printedIn, provisions, source, ...facts }) => {
    const typed = {
      ...facts,
      date: (date ?? "").split("-").toReversed().join("."),
      provisions: (provisions ?? []).join("\n"),
      printedIn: (printedIn ?? []).join("\n"),
      sourceUrl: source ?? "",
      confidentiality: "house",
    };
    const { key: _key, procedures: _procedures, opinions: _opinions, ...form } = typed;
    expect(decisionSchema.safeParse(form).error?.issues).toBeUndefined();
    const read = readProvisionLines(typed.provisions);
    expect(read.problems).toEqual([]);
    expect(read.provisions.length).toBeGreaterThanOrEqual((provisions ?? []).length);
  },
);

test("procedures and opinions they name are in the demo data", () => {
  const known = new Set([...seedProcedures, ...seedOpinions].map(({ key }) => key));
  const named = seedDecisions.flatMap(({ procedures = [], opinions = [] }) => [
    ...procedures,
    ...opinions,
  ]);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

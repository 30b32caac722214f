import { expect, test } from "vitest";
import { newId } from "~/lib/ids.server";
import { citeOpinion, isId, permanentPath } from "./cite";

const opinion = { kind: "gutachten", fileNumber: "IK-2026-0042", version: 3 } as const;

test("is cited by kind, file number and margin number", () => {
  expect(citeOpinion(opinion)).toBe("Gutachten\u00a0IK-2026-0042");
  expect(citeOpinion(opinion, 17)).toBe("Gutachten\u00a0IK-2026-0042, Rn.\u00a017");
});

test.each([
  ["IK-2026-0042", "/gutachten/IK-2026-0042?fassung=3"],
  ["10.1/2026 (7)", "/gutachten/10.1%2F2026%20(7)?fassung=3"],
])("file number %s is found at %s", (fileNumber, path) => {
  expect(permanentPath({ fileNumber, version: 3 })).toBe(path);
});

test("a file number is no id", () => {
  expect(["IK-2026-0042", "10.1/2026", "abc", newId()].map(isId)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

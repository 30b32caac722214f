import { expect, test } from "vitest";
import { typeset } from "./typeset";

test.each([
  ["nach § 4 der Gemeindeordnung", "nach §\u00a04 der Gemeindeordnung"],
  [
    "§§ 48, 49 und Art. 28 Abs. 2 Satz 1",
    "§§\u00a048, 49 und Art.\u00a028 Abs.\u00a02 Satz\u00a01",
  ],
  ["GV. NRW. 2025 S. 618", "GV. NRW. 2025 S.\u00a0618"],
  ["(SGB XII) - Sozialhilfe - für das Land", "(SGB XII) – Sozialhilfe – für das Land"],
  ["Zusatz 4 und LWL-Satzung", "Zusatz 4 und LWL-Satzung"],
])("„%s“", (plain, set) => {
  expect(typeset(plain)).toBe(set);
});

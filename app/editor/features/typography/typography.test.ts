import { describe, expect, it } from "vitest";
import { typeset } from "./typography";

/** Types a text character by character, as a person would. */
function typed(keys: string): string {
  let text = "";
  for (const key of keys) {
    text += key;
    const change = typeset(text);
    if (change) text = text.slice(0, text.length - change.length) + change.text;
  }
  return text;
}

describe("German typography while typing", () => {
  it.each([
    ['Der "Rat" tagt.', "Der „Rat“ tagt."],
    ['("Rat")', "(„Rat“)"],
    [`"Der 'Rat' tagt."`, "„Der ‚Rat‘ tagt.“"],
    ["Wie geht's?", "Wie geht’s?"],
    ["Rat - Kreistag", "Rat – Kreistag"],
    ["- Punkt", "- Punkt"],
    ["Kreis-Ausschuss", "Kreis-Ausschuss"],
    ["§ 41 Abs. 1 Satz 2 Nr. 3", "§\u00a041 Abs.\u00a01 Satz\u00a02 Nr.\u00a03"],
    ["§§ 7 ff.", "§§\u00a07 ff."],
    ["(Art. 28)", "(Art.\u00a028)"],
    ["GV. NRW. S. 490", "GV. NRW. S.\u00a0490"],
    ["Ersatz 3 Mal", "Ersatz 3 Mal"],
    ["§ acht", "§ acht"],
    ["2019 3", "2019 3"],
    ["z. B. hier", "z.\u00a0B. hier"],
    ["(i. V. m. Art. 28)", "(i.\u00a0V.\u00a0m. Art.\u00a028)"],
    ["u. a. der Rat", "u.\u00a0a. der Rat"],
    ["im Rat. A. folgt", "im Rat. A. folgt"],
    ["5 % oder 12 Euro, am 14. März 2026", "5\u00a0% oder 12\u00a0Euro, am 14.\u00a0März 2026"],
    ["§ 41 Abs. 1 GO NRW gilt", "§\u00a041 Abs.\u00a01 GO\u00a0NRW gilt"],
    ["in ganz NRW", "in ganz NRW"],
    ["Rat -- Kreistag", "Rat – Kreistag"],
    ["und so fort...", "und so fort…"],
    ["2015-2020", "2015–2020"],
    ["IK-2023-2024", "IK-2023-2024"],
    ["2026-11-22", "2026-11-22"],
    ["0221-2020", "0221-2020"],
  ])("%j becomes %j", (keys, text) => expect(typed(keys)).toBe(text));
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDraftChanges } from "~/domain/law/draft/draft-changes";
import { withoutQuotations } from "~/domain/law/draft/quoted-wording";
import { isThere, pathOf } from "./shared";

const folder = pathOf("law/municipal-amending-statutes/");

/** Counted without the reader: a line that orders something, wording left out. */
const commandLine =
  /^[ \t]*(?:\d{1,3}[a-z]?\.|[a-z]{1,3}[).])?[ \t]*(?:(?:In|Nach|Dem|Der|Die|Das|Es)\s+)?(?:(?:bisherige[rn]?|neue[rn]?|der|dem|den|die)\s+)*(?:§{1,2}|Absatz|Abs\.|Absätze|Absätzen|Satz|Sätze|Nummer|Nr\.|Ziffer|Folgender?|Überschrift)\s.*?(?:wird|werden|erhält|erhalten|entfällt)\s.*?(?:geändert|gefasst|Fassung|aufgehoben|eingefügt|angefügt|hinzugefügt|ersetzt|gestrichen|entfällt|Absatz \d)/;

function measure() {
  let [commands, understood] = [0, 0];
  for (const name of readdirSync(folder).filter((file) => file.endsWith("aenderungssatzung.txt"))) {
    const text = readFileSync(`${folder}${name}`, "utf8");
    const oneLine = (words: string) => words.replaceAll(/[\s„“]+/g, "");
    const said = readDraftChanges(text)
      .map(({ quote }) => oneLine(withoutQuotations(quote).text))
      .join("|");
    for (const line of withoutQuotations(text).text.split("\n")) {
      // A heading is understood by the commands below it.
      if (!commandLine.test(line) || /wie folgt geändert:?\s*$/.test(line)) continue;
      commands++;
      const words = oneLine(line.replace(/^\s*(?:\d{1,3}[a-z]?\.|[a-z]{1,3}[).])\s*/, "")).slice(
        0,
        24,
      );
      if (said.includes(words)) understood++;
    }
  }
  return { commands, understood };
}

describe.skipIf(!isThere)("what real amending statutes order", () => {
  test("nearly every command is understood", () => {
    const { commands, understood } = measure();
    process.stdout.write(`${understood} of ${commands} commands understood
`);
    expect(commands).toBeGreaterThan(300);
    expect(understood / commands).toBeGreaterThanOrEqual(0.94);
  });
});

/**
 * Makes `lexicon.txt` out of the texts of federal laws: which words there are, which of them are
 * nouns and how many provisions use them. Words and numbers are facts; no sentence is kept.
 * Call: `node app/domain/search/analysis/build-lexicon.mjs FOLDER_OF_MARKDOWN > …/lexicon.txt`
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ""] = process.argv.slice(2);
const leastOfNoun = 8;
const leastOfOthers = 48;
const leastOfLong = 64;
const longestUsual = 15;

/** Folded to lower case → provisions that use it, and how often it stood there with a capital. */
const words = new Map();

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".md")) continue;
  const text = readFileSync(join(folder, name), "utf8");
  for (const section of text.split(/^#+ /m)) count(section);
}

function count(section) {
  const seen = new Set();
  for (const [word] of section.matchAll(/[\p{L}]{3,30}/gu)) {
    const key = word.toLowerCase();
    const entry = words.get(key) ?? { provisions: 0, uses: 0, capitals: 0, inner: 0 };
    entry.uses++;
    if (word[0] !== key[0]) entry.capitals++;
    if (word.slice(1) !== key.slice(1)) entry.inner++;
    if (!seen.has(key)) entry.provisions++;
    seen.add(key);
    words.set(key, entry);
  }
}

const lines = [];
for (const [key, { provisions, uses, capitals, inner }] of words) {
  // Abbreviations (GmbH, AO) are no nouns that compounds are made of.
  if (inner > uses / 2) continue;
  const isNoun = capitals >= uses * 0.6;
  const least = key.length > longestUsual ? leastOfLong : isNoun ? leastOfNoun : leastOfOthers;
  if (provisions < least) continue;
  const shown = isNoun ? key[0].toUpperCase() + key.slice(1) : key;
  lines.push(`${shown} ${Math.floor(Math.log2(provisions))}`);
}
process.stdout.write(`${lines.sort().join("\n")}\n`);

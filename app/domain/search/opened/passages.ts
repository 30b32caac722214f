const usualLength = 2000;
const greatestLength = 3200;
/** The place in the text takes 12 bits of a passage's id. */
export const passagesPerEntry = 4096;

/**
 * Cuts a text into passages at the end of a paragraph or sentence. Short passages make snippets
 * cheap and let a hit say where in a long text it stands.
 */
export function splitIntoPassages(text: string): string[] {
  const passages: string[] = [];
  let start = 0;
  while (start < text.length && passages.length < passagesPerEntry) {
    const end = endOfPassage(text, start);
    const passage = text.slice(start, end).trim();
    if (passage) passages.push(passage);
    start = end;
  }
  return passages;
}

/** Where in a text its passage with this number begins; the end of the text where it has fewer. */
export function startOfPassage(text: string, number: number): number {
  let start = 0;
  for (let place = 0; start < text.length;) {
    const end = endOfPassage(text, start);
    if (text.slice(start, end).trim() && place++ === number) return start;
    start = end;
  }
  return start;
}

function endOfPassage(text: string, start: number): number {
  if (text.length - start <= greatestLength) return text.length;
  const window = text.slice(start + usualLength, start + greatestLength);
  for (const boundary of [/\n\s*\n/, /\n/, /[.!?;]\s+(?=[A-ZÄÖÜ§„(])/, /\s/]) {
    const found = boundary.exec(window);
    if (found) return start + usualLength + found.index + found[0].length;
  }
  return start + greatestLength;
}

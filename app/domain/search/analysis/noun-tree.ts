/** Nouns by their letters: all that begin at a place of a word are found in one walk. */
export type NounTree = {
  letters: Uint16Array;
  /** The first letter that may follow, and the next one beside it; 0 for none. */
  children: Int32Array;
  siblings: Int32Array;
  /** How often what ends here is a noun of its own; 0 for none. */
  frequencies: Float64Array;
};

const root = 0;

export function nounTree(nouns: ReadonlyMap<string, number>): NounTree {
  const letters: number[] = [0];
  const children: number[] = [0];
  const siblings: number[] = [0];
  const frequencies: number[] = [0];
  for (const [noun, frequency] of nouns) {
    let node = root;
    for (let at = 0; at < noun.length; at++) {
      const letter = noun.charCodeAt(at);
      let child = follow({ letters, children, siblings }, node, letter);
      if (child === root) {
        child = letters.push(letter) - 1;
        siblings.push(children[node] ?? 0);
        children.push(0);
        frequencies.push(0);
        children[node] = child;
      }
      node = child;
    }
    frequencies[node] = frequency;
  }
  return {
    letters: Uint16Array.from(letters),
    children: Int32Array.from(children),
    siblings: Int32Array.from(siblings),
    frequencies: Float64Array.from(frequencies),
  };
}

type Branches = Record<"letters" | "children" | "siblings", ArrayLike<number>>;

/** Where this letter leads to; the root, where no noun goes on with it. */
function follow({ letters, children, siblings }: Branches, node: number, letter: number): number {
  let child = children[node] ?? 0;
  while (child !== 0 && letters[child] !== letter) child = siblings[child] ?? 0;
  return child;
}

const letterE = 0x65;

/**
 * Writes how often each piece of a word that begins here is a noun, by the length of the piece, and
 * how often with an -e behind it.
 */
export function frequenciesFrom(
  tree: NounTree,
  word: string,
  start: number,
  { itself, withE }: { itself: Float64Array; withE: Float64Array },
): void {
  itself.fill(0);
  withE.fill(0);
  let node = root;
  for (let length = 1; length < itself.length && start + length <= word.length; length++) {
    node = follow(tree, node, word.charCodeAt(start + length - 1));
    if (node === root) return;
    itself[length] = tree.frequencies[node] ?? 0;
    withE[length] = tree.frequencies[follow(tree, node, letterE)] ?? 0;
  }
}

/** Whether a noun, or the first four letters of one, stands here. */
export function beginsNoun(tree: NounTree, word: string, start: number): boolean {
  let node = root;
  for (let at = start; at < start + 4; at++) {
    node = at < word.length ? follow(tree, node, word.charCodeAt(at)) : root;
    if (node === root) return false;
    if ((tree.frequencies[node] ?? 0) > 0) return true;
  }
  return true;
}

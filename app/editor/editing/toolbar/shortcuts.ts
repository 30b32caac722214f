import type { BlockType } from "../../features/blocks/blocks";

export type Shortcut = { aria: string; spoken: string };

const control = (key: string, spoken: string): Shortcut => ({
  aria: `Control+${key}`,
  spoken: `Strg+${spoken}`,
});

export const shortcuts = {
  undo: control("Z", "Z"),
  redo: control("Y", "Y"),
  bold: control("B", "B"),
  italic: control("I", "I"),
  underline: control("U", "U"),
  link: control("Shift+K", "Umschalt+K"),
  paragraph: control("Shift+0", "Umschalt+0"),
  h3: control("Shift+1", "Umschalt+1"),
  h4: control("Shift+2", "Umschalt+2"),
  h5: control("Shift+3", "Umschalt+3"),
  number: control("Shift+7", "Umschalt+7"),
  bullet: control("Shift+8", "Umschalt+8"),
  quote: control("Shift+9", "Umschalt+9"),
  indent: { aria: "Alt+Shift+ArrowRight", spoken: "Alt+Umschalt+→" },
  outdent: { aria: "Alt+Shift+ArrowLeft", spoken: "Alt+Umschalt+←" },
  nextCitation: { aria: "F8", spoken: "F8" },
  citationHere: { aria: "Shift+F8", spoken: "Umschalt+F8" },
  save: control("S", "S"),
  toolbar: { aria: "Alt+F10", spoken: "Alt+F10" },
} satisfies Record<string, Shortcut>;

/** What is told about them, in the editor and on the help page. */
export const spokenShortcuts: readonly (readonly [what: string, keys: string])[] = [
  ["Zur Werkzeugleiste und mit Esc zurück", shortcuts.toolbar.spoken],
  ["Jetzt speichern", shortcuts.save.spoken],
  ["Rückgängig, wiederherstellen", "Strg+Z, Y"],
  ["Fett, kursiv, unterstrichen", "Strg+B, I, U"],
  ["Absatz", shortcuts.paragraph.spoken],
  ["Überschrift 1, 2, 3", "Strg+Umschalt+1, 2, 3"],
  ["Zitat", shortcuts.quote.spoken],
  ["Nummerierung, Aufzählung", "Strg+Umschalt+7, 8"],
  ["Listenpunkt tiefer, höher", "Alt+Umschalt+→, ←"],
  ["Link", shortcuts.link.spoken],
  ["Nächstes offenes Zitat, Zitat am Cursor", "F8, Umschalt+F8"],
  ["Dort: bestätigen, kein Zitat, korrigieren", "Eingabe, Entf, K"],
];

export type KeyAction =
  | { do: "block"; type: BlockType }
  | { do: "list"; type: "bullet" | "number" }
  | { do: "shift"; direction: "in" | "out" }
  | { do: "link" | "save" | "next-citation" | "citation-here" };

const byDigit: Record<string, KeyAction> = {
  Digit0: { do: "block", type: "paragraph" },
  Digit1: { do: "block", type: "h3" },
  Digit2: { do: "block", type: "h4" },
  Digit3: { do: "block", type: "h5" },
  Digit7: { do: "list", type: "number" },
  Digit8: { do: "list", type: "bullet" },
  Digit9: { do: "block", type: "quote" },
};

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What a key press means beyond what Lexical itself understands. */
export function keyAction(event: Key): KeyAction | null {
  if (event.key === "F8" && !event.ctrlKey && !event.metaKey && !event.altKey)
    return { do: event.shiftKey ? "citation-here" : "next-citation" };
  const control = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (control && event.shiftKey && event.code.toLowerCase() === "keyk") return { do: "link" };
  // By place, not by sign: with Shift the digits of a German keyboard are "!", "\"", "§" …
  if (control && event.shiftKey) return byDigit[event.code] ?? null;
  if (control && event.key.toLowerCase() === "s") return { do: "save" };
  if (control && event.key === "]") return { do: "shift", direction: "in" };
  if (control && event.key === "[") return { do: "shift", direction: "out" };
  // On a German keyboard the brackets need AltGr; Word's way works everywhere.
  if (event.altKey && event.shiftKey && !event.ctrlKey && event.key === "ArrowRight")
    return { do: "shift", direction: "in" };
  if (event.altKey && event.shiftKey && !event.ctrlKey && event.key === "ArrowLeft")
    return { do: "shift", direction: "out" };
  return null;
}

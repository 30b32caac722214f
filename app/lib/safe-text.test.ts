import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { inLines, inOneLine, textForXml } from "./safe-text";

test.each([
  ["Umlage 😀 § 5", "Umlage 😀 § 5"],
  ["a\uFFFEb\uFFFFc", "abc"],
  ["halb \uD83D, halb \uDE00", "halb , halb "],
  ["a\u0000\u0008\u000B\u001Fb", "ab"],
  ["Tab\tund\r\nZeile", "Tab\tund\r\nZeile"],
])("for XML, %j is %j", (text, expected) => {
  expect(textForXml(text)).toBe(expected);
});

test("no sign of the basic plane makes a file no XML", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const text = textForXml(all.join(" ")).replace(/[<&>]/g, "");
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
  expect(text).not.toMatch(/\p{Cs}/u);
  expect(XMLValidator.validate(`<a>${text}</a>`)).toBe(true);
});

test.each([
  ["Umlage\n• Gefälschter Treffer", "Umlage • Gefälschter Treffer"],
  ["a\r\n\r\n-- \r\nb", "a -- b"],
  ["a\u2028b\u2029c\u0085d\ve\ff", "a b c d e f"],
  ["§\u00a041 GO", "§\u00a041 GO"],
  ["  \u0007Na\u0000me\t ", "Na me"],
  ["halb \uD83D", "halb"],
])("in one line, %j is %j", (text, expected) => {
  expect(inOneLine(text)).toBe(expected);
});

test.each([
  ["eins\r\nzwei\u2028drei", "eins\nzwei\ndrei"],
  ["Tab\tund\nZeile", "Tab und\nZeile"],
])("in lines, %j is %j", (text, expected) => {
  expect(inLines(text)).toBe(expected);
});

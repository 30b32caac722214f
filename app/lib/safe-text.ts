/**
 * What XML 1.0 has no place for (§ 2.2): control signs except tab and line breaks, halves of signs,
 * U+FFFE and U+FFFF. One of them, and no program opens the file or feed.
 */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for a feed or an office file, without such signs; nothing is escaped here. */
export const textForXml = (text: string): string => text.replace(notInXml, "");

/** Line breaks, tabs and control signs are one space: a name or title cannot pretend to be two lines. */
export const inOneLine = (text: string): string =>
  textForXml(text.replace(/[^\S\u00a0\u202f]*[\p{Cc}\u2028\u2029][\s\p{Cc}]*/gu, " ")).trim();

/** The same for several lines: they stay, other control signs are spaces. */
export const inLines = (text: string): string =>
  textForXml(
    text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n").replace(/[^\P{Cc}\n]+/gu, " "),
  ).trim();

/** Reads a sticky expression at an offset. All expressions of this folder are short and bounded. */
export function readAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The text before an offset, at most so many characters and not before what is already taken. */
export const before = (text: string, at: number, length: number, notBefore: number) =>
  text.slice(Math.max(notBefore, at - length), at);

/** Letters of the Latin scripts and digits. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

export const isDigitCode = (code: number) => code >= 48 && code <= 57;

/** One blank for every run of blanks, line breaks and protected spaces. */
export const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

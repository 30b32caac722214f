const word = /[\p{L}\p{N}§][\p{L}\p{N}§'’.\-/]*/gu;

/** Words as a person counts them: "§ 41 GO NRW" has four, a lone dash none. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/**
 * How many letters are wrong, missing, too many or changed about (Damerau-Levenshtein, adjacent
 * letters); anything above `most` is only `most + 1`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let errors = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const changed = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && changed) errors = Math.min(errors, (older[column - 2] ?? 0) + 1);
      now.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return most + 1;
    older = last;
    last = now;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** Short words are guessed by one error, long ones by two; the shortest not at all. */
export const mostErrors = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

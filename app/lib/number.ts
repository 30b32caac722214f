const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** `10.000` or `3,4`: with German separators, at most one decimal place. */
export function formatNumber(number: number): string {
  return german.format(number);
}

/** `1 weiteres`, `3 weitere`: what a list leaves out; one is called by the gender of what is listed. */
export const moreText = (count: number, one: "weiterer" | "weitere" | "weiteres") =>
  `${formatNumber(count)}\u00a0${count === 1 ? one : "weitere"}`;

/** How many a list holds, said alike above every list: `1.204 Verfahren nach Ihren Filtern`. */
export function listTotal(total: number, one: string, many: string, filtered: boolean): string {
  return `${formatNumber(total)} ${total === 1 ? one : many}${filtered ? " nach Ihren Filtern" : ""}`;
}

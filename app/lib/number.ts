const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** `10.000` or `3,4`: with German separators, at most one decimal place. */
export function formatNumber(number: number): string {
  return german.format(number);
}

/** How many a list holds, said alike above every list: `1.204 Verfahren nach Ihren Filtern`. */
export function listTotal(total: number, one: string, many: string, filtered: boolean): string {
  return `${formatNumber(total)} ${total === 1 ? one : many}${filtered ? " nach Ihren Filtern" : ""}`;
}

const german = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** `10.000` or `3,4`: with German separators, at most one decimal place. */
export function formatNumber(number: number): string {
  return german.format(number);
}

type Match = { id: string; data?: unknown };

/** Title of a tab with the name of its procedure, which the layout has loaded. */
export function procedurePageTitle(matches: readonly (Match | undefined)[], tab?: string) {
  const named = matches
    .map((match) => match?.data as { procedure?: { shortTitle?: string; title?: string } } | null)
    .find((data) => data?.procedure)?.procedure;
  const name = named?.shortTitle || named?.title || "Verfahren";
  return [{ title: `${tab ? `${tab}: ` : ""}${name} – Votum` }];
}

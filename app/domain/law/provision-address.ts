import type { Day } from "~/lib/day";

/** Address of a provision, as it holds on a day where one is asked for. */
export function provisionPath(lawSlug: string, slug: string, on?: Day | null): string {
  return `/normen/${lawSlug}/${slug}${on ? `?am=${on}` : ""}`;
}

/** Address of the differences between two versions of a provision. */
export function comparisonPath(lawSlug: string, slug: string, from: string, to: string): string {
  const query = new URLSearchParams({ von: from, mit: to });
  return `${provisionPath(lawSlug, slug)}/vergleich?${query.toString()}`;
}

import type { Day } from "~/lib/day";

/** Address of a provision, as it holds on a day where one is asked for. */
export function provisionPath(lawSlug: string, slug: string, on?: Day | null): string {
  return `/normen/${lawSlug}/${slug}${on ? `?am=${on}` : ""}`;
}

/** Address of the differences between two versions of the provision at this address. */
export const comparisonPath = (path: string, before: string, after: string) =>
  `${path}/vergleich?${new URLSearchParams({ von: before, mit: after }).toString()}`;

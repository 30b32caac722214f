import type { Day } from "~/lib/day";
import { typeset } from "~/lib/typeset";
import { provisionLabel, type ProvisionUnit } from "./provision";
import { formatPath, type ProvisionPath } from "./provision-path";
import { absatzAnchor } from "./wording";

/** Address of a provision, as it holds on a day where one is asked for. */
export function provisionPath(lawSlug: string, slug: string, on?: Day | null): string {
  return `/normen/${lawSlug}/${slug}${on ? `?am=${on}` : ""}`;
}

/** Address of a place of the provision: what touches it, and the Absatz in the wording. */
export function placePath(lawSlug: string, slug: string, path: ProvisionPath): string {
  const place = formatPath(path).replaceAll("\u00a0", " ");
  const query = place && `?${new URLSearchParams({ stelle: place }).toString()}`;
  return (
    provisionPath(lawSlug, slug) + query + (path.absatz ? `#${absatzAnchor(path.absatz)}` : "")
  );
}

/** Address of the differences between two versions of the provision at this address. */
export const comparisonPath = (path: string, before: string, after: string) =>
  `${path}/vergleich?${new URLSearchParams({ von: before, mit: after }).toString()}`;

/** Address of the page that asks whether a version shall go. */
export const withdrawalPath = (path: string, versionId: string) =>
  `${path}/fassung/${versionId}/entfernen`;

type NamedLaw = { abbreviation: string; slug: string };

/** The way to a provision, for the pages below it. */
export const provisionCrumbs = ({ abbreviation, slug }: NamedLaw, path: string, number: string) => [
  { label: "Normen", href: "/normen" },
  { label: typeset(abbreviation), href: `/normen/${slug}` },
  { label: number, href: path },
];

type Placed = { unit: ProvisionUnit; number: string; part: string };

/** The way to a provision itself: its law, and the parts it stands in, outermost first. */
export const wayTo = ({ abbreviation, slug }: NamedLaw, { unit, number, part }: Placed) => [
  { label: "Normen", href: "/normen" },
  { label: typeset(abbreviation), href: `/normen/${slug}` },
  ...part
    .split(" › ")
    .filter(Boolean)
    .map((name) => ({ label: typeset(name) })),
  { label: provisionLabel(unit, number) },
];

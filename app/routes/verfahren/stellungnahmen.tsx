import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatusBadge } from "~/domain/procedures/status-badge";
import { noPosition, positionTexts } from "~/domain/procedures/texts";
import { petitaText } from "~/domain/procedures/timeline-entries";
import { CompanionTab } from "~/domain/procedures/companion-tab";
import { readCompanionTab } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Stellungnahmen");

export const loader = asUser(async ({ db, actor, params }) =>
  readCompanionTab(db, actor, params.id ?? "", "statement"),
);

export default function Stellungnahmen() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && {
    href: `/stellungnahmen/neu?verfahren=${id}`,
    label: "Stellungnahme anlegen",
  };
  return (
    <CompanionTab
      title="Stellungnahmen"
      about="Unsere Stellungnahmen und die der anderen, mit ihren Petita und dem, was daraus wurde."
      add={add}
      items={companions.map((companion) => ({
        id: companion.id,
        href: `/stellungnahmen/${companion.id}`,
        title: companion.title,
        badge: (
          <StatusBadge
            status={companion.position ? positionTexts[companion.position] : noPosition}
          />
        ),
        facts: [
          companion.origin === "ours" ? "unsere Stellungnahme" : companion.author,
          sentText(companion),
          petitaText(companion),
        ],
      }))}
    />
  );
}

function sentText({ sentOn, origin }: { sentOn: string | null; origin: string | null }): string {
  if (sentOn) return formatFuzzyDate(sentOn);
  return origin === "ours" ? "noch nicht versandt" : "ohne Datum";
}

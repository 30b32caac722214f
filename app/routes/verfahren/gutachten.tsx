import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kindLabels, stateBadges, stateLabels } from "~/domain/opinions/texts";
import { Badge } from "~/components/badge";
import { CompanionTab } from "~/domain/procedures/companion-tab";
import { readCompanionTab } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Gutachten");

export const loader = asUser(async ({ db, actor, params }) =>
  readCompanionTab(db, actor, params.id ?? "", "opinion"),
);

export default function GutachtenZumVerfahren() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && { href: `/gutachten/neu?verfahren=${id}`, label: "Gutachten anlegen" };
  return (
    <CompanionTab
      title="Gutachten"
      about="Gutachten, Vermerke und Kurzbewertungen zu diesem Verfahren stehen hier."
      add={add}
      items={companions.map((companion) => ({
        id: companion.id,
        href: `/gutachten/${companion.id}`,
        title: companion.title,
        badge: companion.opinionState && (
          <Badge {...stateBadges[companion.opinionState]}>
            {stateLabels[companion.opinionState]}
          </Badge>
        ),
        facts: [
          companion.fileNumber,
          companion.opinionKind && kindLabels[companion.opinionKind],
          companion.opinionDate && formatFuzzyDate(companion.opinionDate),
        ],
      }))}
    />
  );
}

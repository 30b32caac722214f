import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/page";
import { kindLabels, stateBadges, stateLabels } from "~/domain/opinions/texts";
import { Badge } from "~/components/badge";
import { CompanionList, TabBar } from "~/domain/procedures/companion-list";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Gutachten");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    companions: await listCompanions(db, procedure, ["opinion"]),
    mayWrite: can(actor.role, "write"),
  };
});

export default function GutachtenZumVerfahren() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && { href: `/gutachten/neu?verfahren=${id}`, label: "Gutachten schreiben" };
  return (
    <>
      <TabBar title="Gutachten" action={companions.length > 0 && add} />
      {companions.length === 0 ? (
        <EmptyState title="Noch keine Gutachten">
          <p>Gutachten, Vermerke und Kurzbewertungen zu diesem Verfahren stehen hier.</p>
          {add && (
            <a className="button" href={add.href}>
              {add.label}
            </a>
          )}
        </EmptyState>
      ) : (
        <CompanionList
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
      )}
    </>
  );
}

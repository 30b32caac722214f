import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/page";
import { StatusBadge } from "~/domain/procedures/status-badge";
import { noPosition, positionTexts } from "~/domain/procedures/texts";
import { petitaText } from "~/domain/procedures/timeline-entries";
import { CompanionList, TabBar } from "~/domain/procedures/companion-list";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Stellungnahmen");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    companions: await listCompanions(db, procedure, ["statement"]),
    mayWrite: can(actor.role, "write"),
  };
});

export default function Stellungnahmen() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && {
    href: `/stellungnahmen/neu?verfahren=${id}`,
    label: "Stellungnahme anlegen",
  };
  return (
    <>
      <TabBar title="Stellungnahmen" action={companions.length > 0 && add} />
      {companions.length === 0 ? (
        <EmptyState title="Noch keine Stellungnahmen">
          <p>
            Unsere Stellungnahmen und die der anderen, mit ihren Petita und dem, was daraus wurde.
          </p>
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
      )}
    </>
  );
}

function sentText({ sentOn, origin }: { sentOn: string | null; origin: string | null }): string {
  if (sentOn) return formatFuzzyDate(sentOn);
  return origin === "ours" ? "noch nicht versandt" : "ohne Datum";
}

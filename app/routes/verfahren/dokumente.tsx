import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/page";
import { documentKindLabels } from "~/domain/documents/texts";
import { CompanionList, TabBar } from "~/domain/procedures/companion-list";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Dokumente");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    companions: await listCompanions(db, procedure, ["document"]),
    mayWrite: can(actor.role, "write"),
  };
});

export default function Dokumente() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && { href: `/dokumente/neu?verfahren=${id}`, label: "Dokument ablegen" };
  return (
    <>
      <TabBar title="Dokumente" action={companions.length > 0 && add} />
      {companions.length === 0 ? (
        <EmptyState title="Noch keine Dokumente">
          <p>
            Entwürfe, Drucksachen, Vorlagen und Protokolle dieses Verfahrens stehen hier beisammen.
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
            href: `/dokumente/${companion.id}`,
            title: companion.title,
            facts: [
              companion.number,
              companion.kind && documentKindLabels[companion.kind],
              companion.publisher,
              companion.documentDate ? formatFuzzyDate(companion.documentDate) : "ohne Datum",
              companion.hasFile ? "Datei liegt vor" : null,
            ],
            source: companion.url,
          }))}
        />
      )}
    </>
  );
}

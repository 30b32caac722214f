import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentKindLabels } from "~/domain/documents/texts";
import { CompanionTab } from "~/domain/procedures/companion-tab";
import { readCompanionTab } from "~/domain/procedures/companions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Dokumente");

export const loader = asUser(async ({ db, actor, params }) =>
  readCompanionTab(db, actor, params.id ?? "", "document"),
);

export default function Dokumente() {
  const { id, companions, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite && { href: `/dokumente/neu?verfahren=${id}`, label: "Dokument ablegen" };
  return (
    <CompanionTab
      title="Dokumente"
      about="Entwürfe, Drucksachen, Vorlagen und Protokolle dieses Verfahrens stehen hier beisammen."
      add={add}
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
  );
}

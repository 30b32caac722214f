import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { CitedBy } from "~/domain/citations/cited-by";
import { listCitingDecision } from "~/domain/citations/citing-target.server";
import { DecisionFacts } from "~/domain/decisions/decision-facts";
import { linksOf } from "~/domain/decisions/decision-links.server";
import { findDecision } from "~/domain/decisions/decision-page.server";
import { DecisionReading } from "~/domain/decisions/decision-reading";
import { FoundNotice } from "~/domain/search/opened/found-notice";
import { findInTexts } from "~/domain/search/opened/found.server";
import { LinkedRecords } from "~/domain/records/linked-records";
import { SourceList } from "~/domain/imports/source-list";
import { listSources } from "~/domain/imports/sources.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.decision.title ?? "Entscheidung"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const decision = authorize(db, actor, "read", "decision", params.id ?? "");
  const page = await findDecision(db, decision);
  return {
    decision: page,
    found: await findInTexts(db, decision, url, [page.headnote, page.outcome, page.note]),
    linked: linksOf(db, decision),
    sources: await listSources(db, decision),
    citing: await listCitingDecision(db, decision),
    mayWrite: can(actor.role, "write"),
  };
});

export default function EntscheidungLesen() {
  const { decision, found, linked, citing, sources, mayWrite } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={decision.title}
        crumbs={[{ label: "Entscheidungen", href: "/entscheidungen" }]}
        actions={
          mayWrite && (
            <a className="button" href={`/entscheidungen/${decision.id}/bearbeiten`}>
              Bearbeiten
            </a>
          )
        }
      />
      <SavedNotice />
      <div className="decision-page">
        <div className="decision-page__main">
          <FoundNotice found={found} href={`/entscheidungen/${decision.id}`} />
          <DecisionReading decision={decision} found={found?.marks} />
          <CitedBy citing={citing} nobody="Noch kein Text im Haus zitiert diese Entscheidung." />
        </div>
        <div className="decision-page__side">
          <DecisionFacts decision={decision} />
          <LinkedRecords linked={linked} />
          <SourceList sources={sources} level="h2" />
        </div>
      </div>
    </>
  );
}

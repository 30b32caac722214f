import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { JoinedDecisions } from "~/domain/procedures/joined-decisions";
import { legislativeTerm } from "~/domain/procedures/legislative-terms";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { RelatedProcedures } from "~/domain/procedures/related-procedures";
import { readTimeline } from "~/domain/procedures/timeline.server";
import { Timeline } from "~/domain/procedures/timeline-view";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import type { loader as layoutLoader } from "./verfahren";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches);

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    ...(await readTimeline(db, procedure)),
    mayWrite: can(actor.role, "write"),
    today: today(),
  };
});

export default function Verlauf() {
  const { id, entries, related, decisions, mayWrite, today } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const layout = useRouteLoaderData<typeof layoutLoader>("routes/verfahren/verfahren");
  const term = layout && legislativeTerm(layout.procedure.level, layout.procedure.term);
  return (
    <>
      <Timeline entries={entries} today={today} search={search} term={term}>
        {mayWrite && (
          <a className="button" href={`/verfahren/${id}/schritte/neu`}>
            Ersten Schritt eintragen
          </a>
        )}
      </Timeline>
      {mayWrite && (
        <p className="form__actions no-print">
          <a className="button button--small" href={`/verfahren/${id}/schritte/neu`}>
            Schritt eintragen
          </a>
          <a className="button button--small" href={`/verfahren/${id}/arbeit/neu`}>
            Eigene Arbeit vermerken
          </a>
          <a className="button button--small" href={`/verfahren/${id}/fristen/neu`}>
            Frist eintragen
          </a>
          <a className="button button--small" href={`/gutachten/neu?verfahren=${id}`}>
            Gutachten anlegen
          </a>
        </p>
      )}
      <JoinedDecisions procedureId={id} decisions={decisions} mayWrite={mayWrite} />
      <RelatedProcedures procedureId={id} related={related} mayWrite={mayWrite} />
    </>
  );
}

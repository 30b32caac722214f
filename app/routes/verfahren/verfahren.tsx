import { Link, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { SavedNotice } from "~/components/saved-notice";
import { DueCard } from "~/domain/procedures/due-card";
import { ProcedureHeader } from "~/domain/procedures/procedure-header";
import { findProcedurePage } from "~/domain/procedures/procedure-page.server";
import { StagePath } from "~/domain/procedures/stage-path-view";
import { FoundNotice } from "~/domain/search/opened/found-notice";
import { findInTexts } from "~/domain/search/opened/found.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";

export const loader = asUser(async ({ db, actor, params, url }) => {
  const authorized = authorize(db, actor, "read", "procedure", params.id ?? "");
  const procedure = await findProcedurePage(db, authorized);
  return {
    procedure,
    found: await findInTexts(db, authorized, url, [procedure.summary]),
    mayWrite: can(actor.role, "write"),
    today: today(),
  };
});

/** What all tabs of a procedure share: header, stage path, next deadline. */
export default function Verfahren() {
  const { procedure, found, mayWrite, today } = useLoaderData<typeof loader>();
  const { id, nextDeadline, counts, deadlines, laws } = procedure;
  const tabs = [
    { path: "", name: "Verlauf", count: null },
    { path: "/dokumente", name: "Dokumente", count: counts.document ?? 0 },
    { path: "/stellungnahmen", name: "Stellungnahmen", count: counts.statement ?? 0 },
    { path: "/gutachten", name: "Gutachten", count: counts.opinion ?? 0 },
    { path: "/normen", name: "Normen", count: countProvisions(laws) },
    { path: "/fristen", name: "Fristen", count: deadlines.all },
    { path: "/aktivitaet", name: "Aktivität", count: null },
  ];
  const { pathname } = useLocation();
  const here = pathname.replace(/\/$/, "");
  return (
    <>
      <SavedNotice />
      <ProcedureHeader
        procedure={procedure}
        found={found?.marks[0]}
        mayWrite={mayWrite}
        full={here === `/verfahren/${id}`}
      />
      <FoundNotice found={found} href={here} />
      <StagePath items={procedure.path} override={procedure.override} />
      {mayWrite && (
        <p className="stage-doubt no-print">
          <a href={`/verfahren/${id}/stand`}>
            {procedure.override ? "Stand wieder ableiten" : "Stand stimmt nicht?"}
          </a>
        </p>
      )}
      {nextDeadline && (
        <DueCard procedureId={id} deadline={nextDeadline} count={deadlines.all} today={today} />
      )}
      <nav className="tabs no-print" aria-label="Teile des Verfahrens">
        {tabs.map(({ path, name, count }) => (
          <Link
            key={path}
            to={`/verfahren/${id}${path}`}
            className="tabs__tab"
            aria-current={here === `/verfahren/${id}${path}` ? "page" : undefined}
            preventScrollReset
          >
            {name}
            {count !== null && <span className="tabs__count">{count}</span>}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}

function countProvisions(laws: readonly { provisions: number }[]): number {
  return laws.reduce((sum, { provisions }) => sum + Math.max(1, provisions), 0);
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/page";
import { AffectedLaws } from "~/domain/procedures/affected-laws";
import { TabBar } from "~/domain/procedures/tab-bar";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { listAffectedLaws } from "~/domain/procedures/procedures.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Normen");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    laws: await listAffectedLaws(db, procedure),
    mayWrite: can(actor.role, "write"),
  };
});

export default function Normen() {
  const { id, laws, mayWrite } = useLoaderData<typeof loader>();
  const change = mayWrite && { href: `/verfahren/${id}/bearbeiten`, label: "Normen bearbeiten" };
  return (
    <>
      <TabBar title="Betroffene Normen" action={laws.length > 0 && change} />
      {laws.length === 0 ? (
        <EmptyState title="Noch keine Normen">
          <p>Welche Gesetze und Vorschriften der Entwurf ändert oder berührt.</p>
          {change && (
            <a className="button" href={change.href}>
              {change.label}
            </a>
          )}
        </EmptyState>
      ) : (
        <AffectedLaws laws={laws} />
      )}
    </>
  );
}

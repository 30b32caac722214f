import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/page";
import { TabBar } from "~/domain/procedures/tab-bar";
import { DeadlineList } from "~/domain/procedures/deadline-list";
import { listDeadlines, setDeadlineDone } from "~/domain/procedures/deadlines.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import { redirectTo } from "~/lib/http";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Fristen");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    deadlines: await listDeadlines(db, procedure),
    mayWrite: can(actor.role, "write"),
    today: today(),
  };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const form = await request.formData();
  const done = form.get("erledigt") === "ja";
  await setDeadlineDone(db, procedure, String(form.get("frist") ?? ""), done);
  return redirectTo(`/verfahren/${procedure.id}/fristen?gespeichert=1`, { status: 303 });
});

export default function Fristen() {
  const { id, deadlines, mayWrite, today } = useLoaderData<typeof loader>();
  const add = mayWrite && { href: `/verfahren/${id}/fristen/neu`, label: "Frist eintragen" };
  return (
    <>
      <TabBar title="Fristen" action={deadlines.length > 0 && add} />
      {deadlines.length === 0 ? (
        <EmptyState title="Keine Fristen">
          <p>
            Fristen der Anhörungen und eigene Termine, jede mit ihrer Grundlage und der Rechnung,
            aus der sie folgt.
          </p>
          {add && (
            <a className="button" href={add.href}>
              {add.label}
            </a>
          )}
        </EmptyState>
      ) : (
        <DeadlineList procedureId={id} deadlines={deadlines} mayWrite={mayWrite} today={today} />
      )}
    </>
  );
}

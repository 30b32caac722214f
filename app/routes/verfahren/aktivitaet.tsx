import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SourceList } from "~/domain/imports/source-list";
import { listSources } from "~/domain/imports/sources.server";
import { ActivityList } from "~/domain/procedures/activity-list";
import { TabBar } from "~/domain/procedures/tab-bar";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import { listResponsibilities } from "~/domain/procedures/ratings.server";
import { listEvents } from "~/domain/records/events.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Aktivität");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  const events = await listEvents(db, procedure);
  return {
    events: events.map(({ seq, at, action, actor }) => ({ seq, at, action, actor })),
    responsibilities: await listResponsibilities(db, procedure),
    sources: await listSources(db, procedure),
  };
});

export default function Aktivitaet() {
  const { events, responsibilities, sources } = useLoaderData<typeof loader>();
  return (
    <>
      <TabBar title="Aktivität" />
      <SourceList sources={sources} />
      <ActivityList events={events} responsibilities={responsibilities} />
    </>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { readOverview } from "~/domain/overview/overview.server";
import { OverviewView } from "~/domain/overview/overview-view";
import { asUser } from "~/domain/users/route.server";
import { formatLongDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = () => [{ title: "Übersicht – Votum" }];

export const loader = asUser(async ({ db, actor }) => readOverview(db, actor));

export default function Uebersicht() {
  const overview = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Übersicht" lead={formatLongDate(overview.today)} />
      <OverviewView overview={overview} />
    </>
  );
}

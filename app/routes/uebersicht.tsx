import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { readOverview } from "~/domain/overview/overview.server";
import { OverviewView, pressingText } from "~/domain/overview/overview-view";
import { asUser } from "~/domain/users/route.server";
import { formatLongDate } from "~/lib/fuzzy-date";

export const meta: MetaFunction = () => [{ title: "Übersicht – Votum" }];

export const loader = asUser(async ({ db, actor }) => readOverview(db, actor));

export default function Uebersicht() {
  const overview = useLoaderData<typeof loader>();
  const day = formatLongDate(overview.today);
  return (
    <>
      <PageHeader
        title={overview.leads ? `Die Lage am ${day}` : "Übersicht"}
        lead={[...(overview.leads ? [] : [day]), pressingText(overview.pressing)].join(" · ")}
      />
      <OverviewView overview={overview} />
    </>
  );
}

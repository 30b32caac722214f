import type { MetaFunction } from "@remix-run/node";
import { PageHeader } from "~/components/page";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Übersicht – Votum" }];

export const loader = asUser(async ({ actor }) => ({ name: actor.name }));

export default function Uebersicht() {
  return <PageHeader title="Übersicht" />;
}

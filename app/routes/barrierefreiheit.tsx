import type { MetaFunction } from "@remix-run/node";
import { Card, PageHeader } from "~/components/page";
import { asAnyone } from "~/domain/users/route.server";
import { readSettings } from "~/domain/settings/settings.server";

import { useLoaderData } from "@remix-run/react";

export const meta: MetaFunction = () => [{ title: "Barrierefreiheit – Votum" }];

export const loader = asAnyone(async ({ db }) => ({
  organisation: readSettings(db).organisation,
}));

export default function Barrierefreiheit() {
  const { organisation } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Erklärung zur Barrierefreiheit" lead={organisation} />
      <Card>
        <h2>Stand</h2>
        <p>
          Votum richtet sich nach BITV 2.0 und EN 301 549. Jede Seite wird bei jeder Änderung
          selbsttätig geprüft (axe, ohne Ausnahmen) und lässt sich allein mit der Tastatur bedienen.
          Eine Prüfung aller Schritte des BIK-Tests durch Menschen steht noch aus.
        </p>
        <h2>Bekannte Grenzen</h2>
        <p>
          Hochgeladene Dateien Dritter sind so zugänglich, wie sie geliefert wurden. Ihr Text ist
          auf der Seite des Dokuments lesbar, sobald er ausgelesen ist.
        </p>
        <h2>Rückmeldung</h2>
        <p>
          Melden Sie Hindernisse Ihrer Administration. Sie erhalten innerhalb eines Monats Antwort.
          Bleibt sie aus, steht Ihnen die Schlichtungsstelle Ihres Landes offen.
        </p>
      </Card>
    </>
  );
}

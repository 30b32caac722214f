import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/badge";
import { PageHeader } from "~/components/page";
import { listPeople } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { roleLabels } from "~/domain/users/texts";

export const meta: MetaFunction = () => [{ title: "Personen – Votum" }];

export const loader = asUser(async ({ db }) => ({ people: await listPeople(db) }), "administer");

export default function Personen() {
  const { people } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Personen"
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
        actions={
          <a className="button button--primary" href="/verwaltung/personen/neu">
            Person anlegen
          </a>
        }
      />
      <div className="table-scroll">
        <table className="table table--cards">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">E-Mail-Adresse</th>
              <th scope="col">Rolle</th>
              <th scope="col">Abteilung</th>
              <th scope="col">Konto</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <a href={`/verwaltung/personen/${person.id}`}>{person.name}</a>
                </th>
                <td data-label="E-Mail">{person.email}</td>
                <td data-label="Rolle">{roleLabels[person.role]}</td>
                <td data-label="Abteilung">{person.department ?? "–"}</td>
                <td data-label="Konto">
                  <AccountState {...person} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function AccountState({
  disabledAt,
  hasPassword,
}: {
  disabledAt: number | null;
  hasPassword: boolean;
}) {
  if (disabledAt !== null) {
    return (
      <Badge tone="danger" sign="✕">
        gesperrt
      </Badge>
    );
  }
  return hasPassword ? (
    <Badge tone="success" sign="✓">
      offen
    </Badge>
  ) : (
    <Badge tone="warning" sign="◷">
      eingeladen
    </Badge>
  );
}

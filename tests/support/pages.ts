import { readFileSync } from "node:fs";
import routes from "../../app/routes";
import type { App, PersonName } from "./app";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };
type Page = { path: string; file: string };

/** Every address of app/routes.ts that shows a page, with its parameters still open. */
export const pages: Page[] = flatten(routes as Entry[], "").filter(({ file }) =>
  readFileSync(`app/${file}`, "utf8").includes("export default"),
);

function flatten(entries: Entry[], prefix: string): Page[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${prefix}/${entry.path}` : prefix;
    const children = flatten(entry.children ?? [], path);
    // A layout shows itself only through its children.
    if (entry.children?.some((child) => child.index)) return children;
    return [{ path: path || "/", file: entry.file }, ...children];
  });
}

/** Who opens a page of this address in the demo data. */
export function visitorOf(path: string): PersonName | null {
  if (/^\/(anmelden|einrichten|passwort)/.test(path)) return null;
  return path.startsWith("/verwaltung") ? "administration" : "referat1";
}

/** Fills the parameters of an address with a well-filled example of the demo data. */
export function exampleOf(app: App, path: string): string {
  if (path.startsWith("/passwort/")) return app.oneTimeLink("password");
  if (path.startsWith("/einrichten/")) return app.oneTimeLink("set-up");
  const concept = path.split("/")[1] ?? "";
  return path
    .replace("/verwaltung/personen/:id", `/verwaltung/personen/${first(app, "users")}`)
    .replace(
      "/gutachten/:id/haltbarkeit",
      () => `/gutachten/${first(app, mostFindings)}/haltbarkeit`,
    )
    .replace(":modell", "land-nrw")
    .replace(":station", "einbringung")
    .replace(/:id/, () => first(app, tables[concept] ?? missing(path)))
    .replace(/:(\w+)/g, (_, name: string) => first(app, parts[name] ?? missing(path)));
}

const tables: Record<string, string> = {
  suche: `saved_searches s WHERE user_id = (SELECT id FROM users WHERE email = 'referat1@votum.example')
    ORDER BY (SELECT count(*) FROM saved_search_hits WHERE saved_search_id = s.id) DESC, s.id`,
  verfahren: `procedures p ORDER BY (SELECT count(*) FROM steps WHERE procedure_id = p.id) DESC, p.id`,
  dokumente: `documents d ORDER BY EXISTS (SELECT 1 FROM document_texts WHERE document_id = d.id) DESC, d.id`,
  gutachten: `opinions WHERE id IN (SELECT id FROM records WHERE confidentiality = 'house') ORDER BY state, file_number DESC`,
  entscheidungen: `decisions d ORDER BY (SELECT count(*) FROM record_links WHERE from_id = d.id) DESC, d.id`,
  stellungnahmen: `statements s ORDER BY (SELECT count(*) FROM petita WHERE statement_id = s.id) DESC`,
};

/** What relies on most of what changed. */
const mostFindings = `opinions o WHERE state = 'finished'
  AND id IN (SELECT id FROM records WHERE confidentiality = 'house')
  ORDER BY (SELECT count(*) FROM citation_impacts WHERE record_id = o.id) DESC, o.id`;

/** Parameters below a procedure must belong to the very procedure that is shown. */
const parts: Record<string, string> = {
  gesetz: `(SELECT slug AS id FROM laws WHERE id = ${mostVersions("law_id")})`,
  einzelnorm: `(SELECT slug AS id FROM provisions WHERE id = ${mostVersions("id")})`,
  fassung: `provision_versions WHERE provision_id = ${mostVersions("id")} ORDER BY created_at DESC, id`,
  schritt: `steps WHERE procedure_id = (SELECT id FROM ${tables.verfahren} LIMIT 1)`,
  frist: `deadlines WHERE procedure_id = (SELECT id FROM ${tables.verfahren} LIMIT 1)`,
  norm: `affected_provisions WHERE state = 'confirmed' AND procedure_id = (SELECT id FROM ${tables.verfahren} LIMIT 1)`,
  gruppe: `search_synonyms ORDER BY id`,
  aktion: `actions WHERE procedure_id = (SELECT id FROM ${tables.verfahren} LIMIT 1)`,
};

/** Of the provision with the most versions. */
function mostVersions(column: string): string {
  return `(SELECT p.${column} FROM provisions p JOIN provision_versions v ON v.provision_id = p.id
    GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1)`;
}

function first(app: App, from: string): string {
  const row = app.sql<{ id: string }>(`SELECT id FROM ${from} LIMIT 1`)[0];
  if (!row) throw new Error(`Die Beispieldaten haben nichts für ${from}.`);
  return row.id;
}

function missing(path: string): never {
  throw new Error(`Für ${path} fehlt ein Beispiel in tests/support/pages.ts.`);
}

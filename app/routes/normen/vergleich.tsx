import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/notice";
import { EmptyState, PageHeader } from "~/components/page";
import { compareWording } from "~/domain/law/compare-wording";
import { CompareForm, ComparedFacts, ComparedWording } from "~/domain/law/comparison-view";
import { findLaw } from "~/domain/law/law-lookup.server";
import { provisionCrumbs, provisionPath } from "~/domain/law/provision-address";
import { provisionLabel } from "~/domain/law/provision";
import { findProvision, versionsOf, wordingOf } from "~/domain/law/provision-lookup.server";
import { versionPair } from "~/domain/law/version-pair";
import { asUser } from "~/domain/users/route.server";
import { typeset } from "~/lib/typeset";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.label ?? "Norm"}: Fassungen vergleichen – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const versions = versionsOf(db, actor, provision.id);
  const pair = versionPair(versions, url.searchParams.get("von"), url.searchParams.get("mit"));
  const before = pair?.before.hasWording ? wordingOf(db, pair.before.id) : null;
  const after = pair?.after.hasWording ? wordingOf(db, pair.after.id) : null;
  return {
    law: { abbreviation: law.abbreviation, slug: law.slug },
    path: provisionPath(law.slug, provision.slug),
    number: provisionLabel(provision.unit, provision.number),
    label: `${provisionLabel(provision.unit, provision.number)} ${typeset(law.abbreviation)}`,
    versions,
    pair,
    rows: before && after ? compareWording(before, after) : null,
  };
});

export default function Vergleich() {
  const { law, path, number, label, versions, pair, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={`${label}: Fassungen vergleichen`}
        crumbs={[...provisionCrumbs(law, path, number), { label: "Vergleich" }]}
      />
      {pair === null ? (
        <EmptyState title="Von dieser Vorschrift sind noch keine zwei Fassungen bekannt">
          <p>
            <a href={path}>Zurück zu {label}</a>
          </p>
        </EmptyState>
      ) : (
        <div className="comparison">
          <CompareForm action={`${path}/vergleich`} versions={versions} {...pair} />
          {rows === null ? (
            <Notice kind="info" title="Verglichen werden die Angaben zu beiden Fassungen">
              <p>Der Wortlaut ist nicht für beide hinterlegt.</p>
            </Notice>
          ) : rows.every(({ kind }) => kind === "same") ? (
            <Notice kind="info" title="Der Wortlaut beider Fassungen ist derselbe" />
          ) : (
            <ComparedWording {...pair} rows={rows} />
          )}
          <ComparedFacts {...pair} />
        </div>
      )}
    </>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { listAffectingLaw } from "~/domain/citations/affecting.server";
import { AffectingLawProcedures } from "~/domain/citations/affecting-list";
import { countTouching } from "~/domain/citations/touched-laws.server";
import { ActList } from "~/domain/law/act-list";
import { LawContents, LawParts, PartLinks } from "~/domain/law/law-contents-view";
import { chaptersOf } from "~/domain/law/law-contents";
import { LawFacts } from "~/domain/law/law-facts";
import { JumpForm } from "~/domain/law/jump-form";
import { aliasesOf, findLawAt } from "~/domain/law/law-lookup.server";
import { actsOf, contentsOf, headingsOf, versionsByProvision } from "~/domain/law/law-page.server";
import { findInLaw } from "~/domain/law/written-provision.server";
import { withStageTexts } from "~/domain/procedures/stage-text.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";
import { formatNumber } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import "~/domain/law/law-layout.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.law.abbreviation ?? "Gesetz"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const law = findLawAt(db, params, url);
  const asked = url.searchParams.get("nr")?.trim().slice(0, 60) ?? "";
  const found = asked ? findInLaw(db, law, asked) : null;
  if (found) throw redirectTo(found.href);
  const chapters = chaptersOf(contentsOf(db, law.id));
  const chosen = chapters[Number(url.searchParams.get("teil") ?? 1) - 1] ?? chapters[0];
  const versions = versionsByProvision(db, law.id);
  return {
    law,
    asked,
    aliases: aliasesOf(db, law),
    chapters: chapters.map(({ name, span, count }) => ({ name, span, count })),
    chosen: chosen ? chapters.indexOf(chosen) : 0,
    sections: headingsOf(versions, chosen?.sections ?? []),
    acts: actsOf(db, actor, law.id, versions),
    procedures: await withStageTexts(db, listAffectingLaw(db, actor, law.id)),
    touched: countTouching(db, actor).get(law.id) ?? 0,
    mayWrite: can(actor.role, "write"),
  };
});

export default function Gesetz() {
  const { law, aliases, chapters, chosen, sections, ...data } = useLoaderData<typeof loader>();
  const total = chapters.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={typeset(law.abbreviation)}
        lead={law.title !== law.abbreviation && typeset(law.title)}
        crumbs={[{ label: "Normen", href: "/normen" }, { label: typeset(law.abbreviation) }]}
        actions={data.mayWrite && <Actions slug={law.slug} />}
      />
      <SavedNotice />
      <div className="law-layout">
        <div className="law-layout__main">
          <section className="law-layout__block" aria-labelledby="inhalt-des-gesetzes">
            <h2 id="inhalt-des-gesetzes">
              Inhalt{" "}
              {total > 0 && (
                <span className="muted small">
                  {total === 1 ? "1 Vorschrift" : `${formatNumber(total)} Vorschriften`}
                </span>
              )}
            </h2>
            {total > 0 ? (
              <>
                <JumpForm slug={law.slug} asked={data.asked} />
                {chapters.length > 1 ? (
                  <LawParts slug={law.slug} chapters={chapters} chosen={chosen} />
                ) : (
                  <PartLinks sections={sections} />
                )}
                <LawContents slug={law.slug} sections={sections} />
              </>
            ) : (
              <NoProvisions slug={law.slug} mayWrite={data.mayWrite} />
            )}
          </section>
        </div>
        <div className="law-layout__side">
          <LawFacts law={law} aliases={aliases} touched={data.touched} />
          {data.procedures.length > 0 && (
            <section aria-labelledby="verfahren-dazu">
              <h2 id="verfahren-dazu">Verfahren dazu</h2>
              <AffectingLawProcedures rows={data.procedures} />
            </section>
          )}
          <ActList acts={data.acts} />
        </div>
      </div>
    </>
  );
}

function NoProvisions({ slug, mayWrite }: { slug: string; mayWrite: boolean }) {
  return (
    <EmptyState title="Noch keine Vorschriften">
      <p>Von diesem Gesetz kennt das Register bisher nur die Angaben nebenan.</p>
      {mayWrite && (
        <a className="button" href={`/normen/einlesen?gesetz=${slug}`}>
          Text einlesen
        </a>
      )}
    </EmptyState>
  );
}

function Actions({ slug }: { slug: string }) {
  return (
    <>
      <a className="button" href={`/normen/${slug}/neu`}>
        Vorschrift anlegen
      </a>
      <a className="button" href={`/normen/${slug}/bearbeiten`}>
        Bearbeiten
      </a>
    </>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { listAffecting } from "~/domain/citations/affecting.server";
import { AffectingProcedures } from "~/domain/citations/affecting-list";
import { CitedTogetherSection } from "~/domain/citations/cited-together-list";
import { ProvisionCitations } from "~/domain/citations/provision-citations";
import { readProvisionCitations } from "~/domain/citations/provision-citations.server";
import { ConcerningNote, currencyMarks, hereOnly } from "~/domain/currency/currency-badge";
import { listVerdictsOnProvision } from "~/domain/currency/verdicts.server";
import { headingOf, standingOn } from "~/domain/law/as-of";
import { AsOfForm } from "~/domain/law/as-of-form";
import { readAskedDay } from "~/domain/law/asked-day";
import {
  comparisonPath,
  wayTo,
  provisionPath,
  withdrawalPath,
} from "~/domain/law/provision-address";
import { provisionLabel } from "~/domain/law/provision";
import { findProvisionAt } from "~/domain/law/provision-at.server";
import { versionsOf, wordingOf } from "~/domain/law/provision-lookup.server";
import { ProvisionNav } from "~/domain/law/provision-nav";
import { ProvisionView } from "~/domain/law/provision-view";
import { versionName } from "~/domain/law/version-pair";
import { VersionTimeline } from "~/domain/law/version-timeline";
import { withStageTexts } from "~/domain/procedures/stage-text.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import { typeset } from "~/lib/typeset";
import "~/domain/law/law-layout.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.label} ${data.heading} – Votum` : "Norm – Votum" },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const { law, provision, neighbours } = findProvisionAt(db, params, url);
  const asked = readAskedDay(url.searchParams);
  const versions = versionsOf(db, actor, provision.id);
  const standing = standingOn(versions, asked.day);
  const cited = readProvisionCitations(db, actor, provision, url.searchParams);
  return {
    law: { abbreviation: law.abbreviation, slug: law.slug, sourceUrl: law.sourceUrl },
    provision,
    label: `${provisionLabel(provision.unit, provision.number)} ${typeset(law.abbreviation)}`,
    heading: typeset(headingOf(versions, standing.version)),
    asked,
    today: today(),
    versions,
    standing,
    wording: standing.state === "repealed" ? null : wordingOf(db, standing.version?.id ?? ""),
    neighbours,
    cited,
    verdicts: await listVerdictsOnProvision(
      db,
      actor,
      cited.groups,
      { ...provision, law },
      asked.day,
    ),
    affecting: await withStageTexts(db, listAffecting(db, actor, provision)),
    mayWrite: can(actor.role, "write"),
  };
});

export default function Einzelnorm() {
  const { law, provision, label, heading, asked, versions, ...data } =
    useLoaderData<typeof loader>();
  const path = provisionPath(law.slug, provision.slug);
  return (
    <>
      <PageHeader
        title={label}
        lead={heading && <span className="provision-heading">{heading}</span>}
        crumbs={wayTo(law, provision)}
        actions={data.mayWrite && <Actions path={path} />}
      />
      <SavedNotice />
      <div className="law-layout">
        <div className="law-layout__main">
          <div className="provision-head">
            <AsOfForm action={path} asked={asked} />
            <ProvisionNav slug={law.slug} {...data.neighbours} />
          </div>
          <ProvisionView
            provision={provision}
            standing={data.standing}
            wording={data.wording}
            asked={asked}
            effects={data.affecting}
            sourceUrl={data.standing.version?.sourceUrl || provision.sourceUrl || law.sourceUrl}
          />
          <ProvisionCitations
            {...data.cited}
            label={label}
            path={path}
            on={asked.isToday ? null : asked.day}
            mark={currencyMarks(data.verdicts, hereOnly)}
            markNote={<ConcerningNote verdicts={data.verdicts} />}
          />
        </div>
        <div className="law-layout__side">
          {data.affecting.length > 0 && (
            <section aria-labelledby="verfahren-dazu">
              <h2 id="verfahren-dazu">Geändert durch Verfahren</h2>
              <AffectingProcedures rows={data.affecting} />
            </section>
          )}
          <CitedTogetherSection {...data.cited.together} label={label} />
          <section aria-labelledby="fassungen">
            <h2 id="fassungen">Fassungen</h2>
            {versions.length > 0 ? (
              <VersionTimeline
                versions={versions}
                shown={data.standing.version?.id ?? null}
                today={data.today}
                onDay={(day) => provisionPath(law.slug, provision.slug, day)}
                compared={(before, after) =>
                  comparisonPath(path, versionName(versions, before), versionName(versions, after))
                }
                withdrawal={data.mayWrite ? ({ id }) => withdrawalPath(path, id) : null}
              />
            ) : (
              <p className="muted">Noch keine Fassung bekannt.</p>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

function Actions({ path }: { path: string }) {
  return (
    <>
      <a className="button" href={`${path}/fassung`}>
        Fassung eintragen
      </a>
      <a className="button" href={`${path}/bearbeiten`}>
        Bearbeiten
      </a>
    </>
  );
}

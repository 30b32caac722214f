import "@fontsource-variable/source-serif-4/wght.css";
import type { ReactNode } from "react";
import { Notice } from "~/components/notice";
import { formatLongDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import type { Standing } from "./as-of";
import type { AskedDay } from "./asked-day";
import { pendingChange, type Effect } from "./pending-change";
import type { Provision, Version } from "./provision-lookup.server";
import type { ProvisionPart } from "./provision-text";
import { actText, placesText, sinceText, standingTexts, versionChangeText } from "./texts";
import { hostOf, isWebAddress } from "./web-address";
import { Wording } from "./wording-view";
import "./provision-view.css";

type Props = {
  provision: Provision;
  standing: Standing<Version>;
  wording: readonly ProvisionPart[] | null;
  asked: AskedDay;
  /** What procedures do to it. */
  effects: readonly Effect[];
  /** Where the official text is. */
  sourceUrl: string;
};

/** A provision as it holds on a day: its wording, or what is known without it. */
export function ProvisionView(props: Props) {
  const { provision, standing, wording, asked, effects, sourceUrl } = props;
  const { version } = standing;
  const pending = pendingChange(effects, version?.since ?? null, asked.day);
  const problem = standingTexts(standing.state, asked.day);
  const isThere = standing.state === "in-force" || standing.state === "presumed";
  return (
    <article className="provision" aria-label="Fassung">
      {problem && (
        <Notice kind={standing.state === "unknown" ? "info" : "warning"} title={problem}>
          {standing.state === "too-early" && version && (
            <p>Gezeigt wird die älteste bekannte: {sinceText(version)}.</p>
          )}
        </Notice>
      )}
      {!problem && !asked.isToday && (
        <Notice kind="info" title={`Stand: ${formatLongDate(asked.day)}`} />
      )}
      {pending && (
        <Notice
          kind="warning"
          title={`Seit ${formatLongDate(pending.since)} ${pending.done} durch „${typeset(pending.procedure)}“.`}
        >
          <p>Diese Fassung ist noch nicht eingetragen; gezeigt wird die davor.</p>
        </Notice>
      )}
      {provision.gist && (
        <p className="provision__gist">
          <span className="provision__label">Regelt</span> {typeset(provision.gist)}
        </p>
      )}
      {wording ? (
        <Wording parts={wording} />
      ) : (
        <NoWording version={isThere ? version : null} sourceUrl={sourceUrl} />
      )}
      {version && wording && (
        <p className="provision__standing muted small">{sentence(stateOf(version))}</p>
      )}
      {provision.note && (
        <p className="provision__note">
          <strong>Ungeprüft:</strong> {typeset(provision.note)}
        </p>
      )}
    </article>
  );
}

function NoWording({ version, sourceUrl }: { version: Version | null; sourceUrl: string }) {
  const facts: [label: string, value: ReactNode][] = version
    ? [
        ["Stand", sentence(sinceText(version))],
        ["Letzte Änderung", version.change && sentence(lastChange(version))],
        ["Durch", version.act ? actText(version.act) : version.decision?.title],
      ]
    : [];
  return (
    <div className="provision__facts">
      <dl className="provision__list">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="provision__official">
        {isWebAddress(sourceUrl) ? (
          <a className="button" href={sourceUrl} rel="noreferrer">
            Wortlaut bei {hostOf(sourceUrl)} <span aria-hidden="true">↗</span>
          </a>
        ) : (
          <span className="muted">Der Wortlaut ist nicht hinterlegt.</span>
        )}
      </p>
    </div>
  );
}

const lastChange = (version: Version) =>
  [versionChangeText(version), placesText(version.parts)].filter(Boolean).join(": ");

const stateOf = (version: Version) =>
  [sinceText(version), version.change && lastChange(version), version.act && actText(version.act)]
    .filter(Boolean)
    .join(" · ");

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

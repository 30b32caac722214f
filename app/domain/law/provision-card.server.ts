import type { Actor } from "~/domain/users/actor";
import { isDay, today, type Day } from "~/lib/day";
import type { Queryable } from "~db/client.server";
import { firstChangeBetween, headingOf, nextSince, standingOn, type Standing } from "./as-of";
import { lawByName } from "./law-lookup.server";
import { provisionPath } from "./provision-address";
import { provisionLabel, provisionUnits, type ProvisionUnit } from "./provision";
import {
  provisionByNumber,
  versionsOf,
  wordingOf,
  type Provision,
  type Version,
} from "./provision-lookup.server";
import { actText, changeText, placesText, sinceText, standingTexts } from "./texts";
import { partText } from "./wording";

/** What a text shows of a provision it cites. `validTo`: the day from which another version holds. */
export type ProvisionCard = {
  label: string;
  heading: string;
  href: string | null;
  state: "wording" | "facts" | "unknown";
  lines: string[];
  validFrom: string | null;
  validTo: string | null;
  /** By an act or from a known day; `isInForce`: `on` is more than the day of its promulgation. */
  changedSince: { on: string; act: string; isInForce: boolean } | null;
  /** The day another wording was found on, where nobody knows by what and since when. */
  otherWordingOn: string | null;
};

type Asked = {
  law: string;
  unit: string;
  number: string;
  /** Only this Absatz of the wording, where it has one. */
  absatz?: string | null;
  on?: string | null;
};

/** Longer wording is cut at an Absatz: a card is no page. */
const longestCard = 1500;

/** Never fails: what the register does not have is `unknown`. */
export function provisionCard(db: Queryable, actor: Actor, asked: Asked): ProvisionCard {
  const unit = provisionUnits.find((known) => known === asked.unit) ?? "§";
  const day = asked.on && isDay(asked.on) ? asked.on : today();
  const law = lawByName(db, asked.law);
  const provision = law && provisionByNumber(db, law.id, unit, asked.number.trim());
  if (!law || !provision) return unknownCard(law ?? null, unit, asked);
  const versions = versionsOf(db, actor, provision.id);
  const standing = standingOn(versions, day);
  const shown = standing.version;
  const wording = shown?.hasWording ? wordedLines(db, shown, asked.absatz ?? null) : [];
  const isTold = ({ validFrom, act }: Version) => validFrom !== null || act !== null;
  const changed = firstChangeBetween(versions.filter(isTold), day, today());
  const found = versions.filter((version) => !isTold(version) && version.hasWording);
  return {
    label: `${provisionLabel(unit, provision.number)} ${law.abbreviation}`,
    heading: headingOf(versions, shown),
    href: provisionPath(law.slug, provision.slug, asked.on ? day : null),
    state: wording.length > 0 ? "wording" : "facts",
    lines: wording.length > 0 ? wording : factLines(provision, standing, day),
    validFrom: shown?.validFrom ?? null,
    validTo: shown && (shown.validTo ?? nextSince(versions, shown)),
    changedSince: changed?.since
      ? {
          on: changed.since,
          act: changed.act ? actText(changed.act) : "",
          isInForce: changed.validFrom !== null,
        }
      : null,
    otherWordingOn: firstChangeBetween(found, day, today())?.since ?? null,
  };
}

function unknownCard(
  law: { abbreviation: string; slug: string } | null,
  unit: ProvisionUnit,
  { law: written, number }: Asked,
): ProvisionCard {
  const name = law?.abbreviation ?? written.slice(0, 100);
  return {
    label: `${provisionLabel(unit, number.slice(0, 20))} ${name}`,
    heading: "",
    href: law && `/normen/${law.slug}`,
    state: "unknown",
    lines: [
      law
        ? "Diese Vorschrift steht noch nicht im Register."
        : "Dieses Gesetz steht noch nicht im Register.",
    ],
    validFrom: null,
    validTo: null,
    changedSince: null,
    otherWordingOn: null,
  };
}

function wordedLines(db: Queryable, { id }: Version, absatz: string | null): string[] {
  const parts = wordingOf(db, id) ?? [];
  const only = parts.filter(({ level, number }) => level === "absatz" && number === absatz);
  const lines: string[] = [];
  let length = 0;
  for (const part of only.length > 0 ? only : parts) {
    const text = partText(part);
    length += text.length;
    if (lines.length > 0 && length > longestCard) return [...lines, "…"];
    lines.push(text.length > longestCard ? `${text.slice(0, longestCard)} …` : text);
  }
  return lines;
}

function factLines({ gist }: Provision, standing: Standing<Version>, day: Day): string[] {
  const { version } = standing;
  const change = version?.change
    ? [changeText(version.change), placesText(version.parts)].filter(Boolean).join(": ")
    : "";
  const act = version?.act ? actText(version.act) : "";
  return [
    gist,
    standingTexts(standing.state, day),
    version && standing.state !== "too-early" ? sentence(sinceText(version)) : "",
    change && sentence([change, act].filter(Boolean).join(", durch ")),
  ].filter((line) => line !== "" && line !== null);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import type { Queryable } from "~db/client.server";
import { recogniserOptions } from "./law-names.server";
import { lawByName, type Law } from "./law-lookup.server";
import { provisionPath } from "./provision-address";
import { provisionLabel } from "./provision";
import { provisionByNumber } from "./provision-lookup.server";
import { placeOf } from "./read-provision";
import { absatzAnchor } from "./wording";

type Found = { label: string; heading: string; href: string };
type NamedLaw = Pick<Law, "id" | "abbreviation" | "slug">;

/** The provision that `§ 26 Abs. 2 GO NRW` means, where the register has it. */
export function findWritten(db: Queryable, written: string): Found | null {
  const citation = provisionIn(written, db);
  const law = citation?.law ? lawByName(db, citation.law) : undefined;
  return citation && law ? found(db, law, citation) : null;
}

/** The same without the law, also as a bare number: `26 Abs. 2`. */
export function findInLaw(db: Queryable, law: NamedLaw, written: string): Found | null {
  const units = /^\d/.test(written) ? [`§ ${written}`, `Art. ${written}`] : [written];
  for (const text of units) {
    const citation = provisionIn(text, db);
    const provision = citation && found(db, law, citation);
    if (provision) return provision;
  }
  return null;
}

function provisionIn(written: string, db: Queryable): ProvisionCitation | undefined {
  return recogniseCitations(written, recogniserOptions(db)).find(
    (citation): citation is ProvisionCitation => citation.kind === "provision",
  );
}

function found(db: Queryable, law: NamedLaw, citation: ProvisionCitation): Found | null {
  const { unit, number } = placeOf(citation);
  if (unit === null || number === null) return null;
  const provision = provisionByNumber(db, law.id, unit, number);
  if (!provision) return null;
  const anchor = citation.absatz ? `#${absatzAnchor(citation.absatz)}` : "";
  return {
    label: `${provisionLabel(unit, provision.number)} ${law.abbreviation}`,
    heading: provision.gist,
    href: provisionPath(law.slug, provision.slug) + anchor,
  };
}

import { readFactLaws } from "~/domain/law/reading/fact-laws";
import type { FactAct, FactLaw, FactProvision } from "~/domain/law/reading/fact-schema";
import type { ReadLaw } from "~/domain/law/reading/read-law";
import { provisionLabel } from "~/domain/law/provision";
import { seedActs } from "./acts";
import { federalLaws, federalProvisions } from "./federal";
import { finanzen } from "./finanzen";
import { gists } from "./gists";
import { goNrw } from "./go-nrw";
import { kreise } from "./kreise";
import { landschaftsverbaende } from "./landschaftsverbaende";
import { furtherLaws } from "./laws-further";
import { municipalLaws } from "./laws-municipal";
import { listedAmendments } from "./listed-amendments";
import { markInserted, procedureActs } from "./procedure-acts";
import { weitere } from "./weitere";

const laws = [...municipalLaws, ...furtherLaws, ...federalLaws];
const provisions = [
  ...goNrw,
  ...kreise,
  ...landschaftsverbaende,
  ...finanzen,
  ...weitere,
  ...federalProvisions,
];

/** The register of the demo: facts and our own words, no wording. */
export function seedLaws(): ReadLaw[] {
  const { laws: read, failed } = readFactLaws([
    { place: "laws", data: laws.map(factLaw) },
    { place: "provisions", data: factProvisions() },
    { place: "acts", data: [...procedureActs(), ...seedActs.map(factAct)] },
  ]);
  if (failed.length > 0) throw new Error(`Vorführdaten: ${JSON.stringify(failed)}`);
  for (const law of read) {
    law.level = laws.find(({ abbr }) => abbr === law.abbreviation)?.level ?? law.level;
    markInserted(law);
    for (const provision of law.provisions) {
      const label = provisionLabel(provision.unit, provision.number).replace("\u00a0", " ");
      provision.gist = gists[`${law.abbreviation} ${label}`] ?? "";
    }
  }
  return read;
}

function factLaw(law: (typeof laws)[number]): FactLaw {
  const lines = (listedAmendments[law.abbr] ?? "").split("\n").map((line) => line.trim());
  const amendments = lines.filter(Boolean).map((line) => {
    const [date, gv, article, in_force] = line.split("; ");
    return { date, gv, article, in_force };
  });
  return { ...law, amendments };
}

const factProvisions = (): FactProvision[] =>
  provisions.flatMap(({ law, part, rows }) =>
    rows.map(([number, heading, note]) => ({
      id: `${law} ${number}`,
      law,
      number,
      heading,
      part,
      note: note && "own knowledge",
    })),
  );

const factAct = (act: (typeof seedActs)[number]): FactAct => ({
  id: `${act.promulgation} ${act.title}`,
  title: act.title,
  date_of_act: act.dated,
  promulgation: act.promulgation,
  issue: act.issue,
  in_force: act.inForce,
  note: act.note,
  source: act.source,
  amends: Object.entries(act.amends).map(([law, places]) => ({ law, provisions: places })),
});

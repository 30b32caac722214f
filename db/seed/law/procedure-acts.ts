import type { FactAct } from "~/domain/law/reading/fact-schema";
import type { ReadLaw } from "~/domain/law/reading/read-law";
import { isDay } from "~/lib/day";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { seedProcedures } from "../procedures";
import type { SeedProcedure } from "../types";

/** `GV. NRW. 2025 S. 618`, or the number of the issue, of a procedure that became law; undefined for all others. */
export function promulgationOf({ identifiers }: SeedProcedure): string | undefined {
  return identifiers.find(
    ({ kind, value }) => kind === "gazette" && /^GV\. NRW\. \d{4} (S|Nr)\. /.test(value),
  )?.value;
}

/** Acts that made a law instead of amending it: its provisions were inserted by them. */
const newLaws: Record<string, string> = {
  "GV. NRW. 2016 S. 442": "IGG NRW",
  "GV. NRW. 2018 S. 414": "AG-SGB IX NRW",
  "GV. NRW. 2020 S. 916": "NKF-CIG",
  "GV. NRW. 2021 S. 1494": "StrUG NRW",
  "GV. NRW. 2022 S. 412": "WählGTranspG",
  "GV. NRW. 2022 S. 662": "DSchG NRW",
  "GV. NRW. 2023 S. 1140": "EntschVO NRW",
  "GV. NRW. 2025 S. 653": "ASEG NRW",
};

/** Single provisions that an act inserted. */
const inserted: Record<string, string[]> = {
  "GV. NRW. 2016 S. 966": ["GO NRW § 27a"],
  "GV. NRW. 2019 S. 1029": ["KAG NRW § 8a"],
  "GV. NRW. 2022 S. 490": ["GO NRW § 47a", "GO NRW § 58a", "LVerbO NRW § 8b", "LVerbO NRW § 13a"],
  "GV. NRW. 2025 S. 618": ["GO NRW § 27b", "GO NRW § 75a"],
};

/** A list of places does not say what happens to them; these are known to be new. */
export function markInserted({ abbreviation, amendments }: ReadLaw): void {
  for (const { act, changes } of amendments) {
    for (const change of changes) {
      const name = `${abbreviation} ${change.unit} ${change.number}`;
      const isNew =
        newLaws[act.promulgation] === abbreviation || inserted[act.promulgation]?.includes(name);
      if (isNew) Object.assign(change, { change: "inserted", parts: null });
    }
  }
}

/** Budgets that this procedure is about; none of them amends what it touches. */
const noAmendment = new Set(["nrw-2022-2024-gfg-verfgh"]);

/** What the procedures of the demo amended, as far as they were promulgated: their own acts. */
export function procedureActs(): FactAct[] {
  return seedProcedures.flatMap((procedure): FactAct[] => {
    const promulgation = promulgationOf(procedure);
    const promulgated = daysOf(procedure, "verkuendung");
    if (!promulgation || promulgated.length === 0 || noAmendment.has(procedure.key)) return [];
    const starts = daysOf(procedure, "inkrafttreten").sort();
    // A part of it is known to start on a day, the rest on one that nobody found.
    const isOpen = procedure.steps.some(
      ({ stage, date, state }) => stage === "inkrafttreten" && state === "undated" && !date,
    );
    const start = isOpen ? undefined : starts[0];
    const later = (isOpen ? starts : starts.slice(1)).map(formatFuzzyDate).join(" und am ");
    return [
      {
        id: procedure.key,
        title: procedure.title,
        date_of_act: promulgated[0],
        promulgation,
        issue: promulgated[1] && `vom ${formatFuzzyDate(promulgated[1])}`,
        in_force: start,
        note: later && `Teile traten am ${later} in Kraft; welche, ist ungeprüft.`,
        amends: procedure.affected.map(({ law, provisions }) => ({ law, provisions })),
      },
    ];
  });
}

const daysOf = ({ steps }: SeedProcedure, stage: string): string[] =>
  steps.flatMap((step) =>
    step.stage === stage && step.state === "occurred" && step.date && isDay(step.date)
      ? [step.date]
      : [],
  );

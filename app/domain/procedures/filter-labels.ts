import {
  filterNames,
  konnexitaetWords,
  levelWords,
  outcomeWords,
  positionWords,
  relevanceWords,
  type FilterName,
  type Sorting,
} from "./procedure-filters";
import {
  konnexitaetTexts,
  levelTexts,
  notRated,
  outcomeStatus,
  positionTexts,
  relevanceTexts,
  termText,
} from "./texts";

export type FilterOption = { value: string; label: string };
type Person = { id: string; name: string };
/** As much of a stage model as a filter needs. */
export type ModelNames = Person & { stages: readonly { key: string; name: string }[] };

/** `{ hoch: "high" }` with a text for each meaning → options of a select. */
function options<Meaning extends string>(
  words: Record<string, Meaning>,
  text: (meaning: Meaning) => string,
): FilterOption[] {
  return Object.entries(words).map(([value, meaning]) => ({ value, label: text(meaning) }));
}

export const levelOptions = options(levelWords, (level) => levelTexts[level]);
export const outcomeOptions = options(outcomeWords, (outcome) => {
  if (outcome === "open") return "laufend";
  if (outcome === "closed") return "abgeschlossen";
  return outcome === "ended" ? "ohne Inkrafttreten beendet" : outcomeStatus[outcome].word;
});
export const relevanceOptions = options(relevanceWords, (relevance) =>
  relevance === "unset" ? notRated.word : relevanceTexts[relevance].word,
);
export const positionOptions = options(positionWords, (position) =>
  position === "unset" ? "noch offen" : positionTexts[position].word,
);
export const konnexitaetOptions = options(konnexitaetWords, (konnexitaet) =>
  konnexitaet === "unset" ? "nicht geprüft" : konnexitaetTexts[konnexitaet].word,
);

export const sortingLabels: Record<Sorting, string> = {
  "letzter-schritt": "letzter Schritt",
  "naechster-schritt": "nächster Schritt",
  titel: "Titel",
  relevanz: "Relevanz",
};

const names: Record<FilterName, string> = {
  q: "Text",
  ebene: "Ebene",
  stand: "Stand",
  ausgang: "Ausgang",
  relevanz: "Relevanz",
  haltung: "Haltung",
  konnexitaet: "Konnexität",
  zustaendig: "Zuständig",
  wp: "Wahlperiode",
};

export type ActiveFilter = { name: FilterName; label: string };

/** The filters of an address in words, for the chips that take them out again. */
export function activeFilters(
  params: URLSearchParams,
  models: readonly ModelNames[],
  people: readonly Person[],
): ActiveFilter[] {
  return filterNames.flatMap((name) => {
    const value = params.get(name);
    if (!value) return [];
    return [{ name, label: `${names[name]}: ${valueText(name, value, models, people)}` }];
  });
}

function valueText(
  name: FilterName,
  value: string,
  models: readonly ModelNames[],
  people: readonly Person[],
): string {
  const from = (list: readonly FilterOption[]) =>
    list.find((option) => option.value === value)?.label ?? value;
  switch (name) {
    case "q":
      return `„${value}“`;
    case "ebene":
      return from(levelOptions);
    case "ausgang":
      return from(outcomeOptions);
    case "relevanz":
      return from(relevanceOptions);
    case "haltung":
      return from(positionOptions);
    case "konnexitaet":
      return from(konnexitaetOptions);
    case "wp":
      return termText(Number(value));
    case "zustaendig":
      if (value === "ich" || value === "niemand") return value;
      return people.find(({ id }) => id === value)?.name ?? "unbekannte Person";
    case "stand": {
      const [modelId, stage = ""] = value.split("/");
      if (stage === "none") return "noch kein Schritt";
      const stages = models.find(({ id }) => id === modelId)?.stages;
      return stages?.find(({ key }) => key === stage)?.name ?? stage;
    }
  }
}

import type { Konnexitaet, Level, Outcome, Position, Relevance } from "./procedure";

/** Words of the address and what they mean; `unset` stands for "nobody has judged it yet". */
export const levelWords = {
  land: "land",
  bund: "bund",
  eu: "eu",
  verordnung: "verordnung",
} as const;
export const outcomeWords = {
  laufend: "open",
  abgeschlossen: "closed",
  "ohne-inkrafttreten": "ended",
  "in-kraft": "in-force",
  verkuendet: "promulgated",
  abgelehnt: "rejected",
  zurueckgezogen: "withdrawn",
  erledigt: "settled",
  zusammengefuehrt: "merged",
  diskontinuitaet: "discontinued",
} as const;
export const relevanceWords = {
  hoch: "high",
  mittel: "medium",
  gering: "low",
  keine: "none",
  offen: "unset",
} as const;
export const positionWords = {
  zustimmung: "support",
  aenderungsbedarf: "amend",
  ablehnung: "reject",
  neutral: "neutral",
  offen: "unset",
} as const;
export const konnexitaetWords = {
  ja: "yes",
  nein: "no",
  unklar: "unclear",
  offen: "unset",
} as const;

export const sortings = ["letzter-schritt", "naechster-schritt", "titel", "relevanz"] as const;
export type Sorting = (typeof sortings)[number];

export const procedureViews = ["liste", "tafel"] as const;
export type ProcedureView = (typeof procedureViews)[number];

/** `open`: still under way · `closed`: in force or `ended` otherwise. */
export type OutcomeFilter = "open" | "closed" | "ended" | Exclude<Outcome, "running">;

export type ProcedureFilters = {
  q: string;
  level: Level | null;
  /** `none` as stage: nothing has occurred yet. */
  stage: { modelId: string; stage: string } | null;
  outcome: OutcomeFilter | null;
  relevance: Relevance | "unset" | null;
  position: Position | "unset" | null;
  konnexitaet: Konnexitaet | "unset" | null;
  /** `ich`, `niemand` or the id of a person. */
  responsible: string | null;
  term: number | null;
  sorting: Sorting;
  /** From 1. */
  page: number;
  view: ProcedureView;
  /** Model whose stages are the columns of the board. */
  modelId: string;
};

/** Reads an address; what is no filter value is left out, so an old link never fails. */
export function readProcedureFilters(params: URLSearchParams): ProcedureFilters {
  const word = <Words extends Record<string, string>>(name: string, words: Words) => {
    const value = params.get(name) ?? "";
    return Object.hasOwn(words, value) ? (words[value] as Words[keyof Words]) : undefined;
  };
  const number = (name: string, most: number) => {
    const text = params.get(name) ?? "";
    return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most
      ? Number(text)
      : null;
  };
  const [modelId, stage] = (params.get("stand") ?? "").split("/");
  const sorting = params.get("sortierung");
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200),
    level: word("ebene", levelWords) ?? null,
    stage: modelId && stage ? { modelId, stage } : null,
    outcome: word("ausgang", outcomeWords) ?? null,
    relevance: word("relevanz", relevanceWords) ?? null,
    position: word("haltung", positionWords) ?? null,
    konnexitaet: word("konnexitaet", konnexitaetWords) ?? null,
    responsible: params.get("zustaendig") || null,
    term: number("wp", 99),
    sorting: sortings.find((known) => known === sorting) ?? "letzter-schritt",
    page: number("seite", 100_000) ?? 1,
    view: params.get("ansicht") === "tafel" ? "tafel" : "liste",
    modelId: params.get("modell") || "land-nrw",
  };
}

/** What narrows the list, by the name in the address; sorting, page and view do not. */
export const filterNames = [
  "q",
  "ebene",
  "stand",
  "ausgang",
  "relevanz",
  "haltung",
  "konnexitaet",
  "zustaendig",
  "wp",
] as const;
export type FilterName = (typeof filterNames)[number];

/** The address with some values changed; null takes one out. A new filter starts on page 1. */
export function procedureListPath(
  params: URLSearchParams,
  changes: Record<string, string | null>,
): string {
  const next = new URLSearchParams();
  for (const [name, value] of params) {
    if (value !== "" && !name.startsWith("_") && !(name in changes)) next.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) if (value) next.set(name, value);
  if (!("seite" in changes)) next.delete("seite");
  const search = next.toString();
  return search ? `/verfahren?${search}` : "/verfahren";
}

/** True where the list is narrowed to less than what one may see. */
export function isFiltered(filters: ProcedureFilters): boolean {
  const { q, level, stage, outcome, relevance, position, konnexitaet, responsible, term } = filters;
  const narrowing = [level, stage, outcome, relevance, position, konnexitaet, responsible, term];
  return q !== "" || narrowing.some((value) => value !== null);
}

import type { FuzzyDate } from "~/lib/fuzzy-date";
import type { Companion } from "./companions.server";
import type { StepState } from "./procedure";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { TimelineEntry } from "./timeline";

type StepRow = {
  id: string;
  title: string;
  state: StepState;
  date: FuzzyDate | null;
  body: string;
  result: string;
  note: string;
};
type DeadlineRow = {
  id: string;
  title: string;
  due: string;
  derivation: string;
  basis: string;
  doneOn: string | null;
  responsible: string | null;
};
type ActionRow = { id: string; date: string; title: string; text: string; author: string | null };

type Sources = {
  procedureId: string;
  steps: readonly StepRow[];
  companions: readonly Companion[];
  deadlines: readonly DeadlineRow[];
  actions: readonly ActionRow[];
};

/** What the legislature does and what we do, as entries of one timeline. */
export function timelineEntries(sources: Sources): TimelineEntry[] {
  const { procedureId, steps, companions, deadlines, actions } = sources;
  const papers = papersByStep(companions);
  return [
    ...steps.map((step) => stepEntry(step, procedureId, papers.get(step.id) ?? [])),
    ...companions.flatMap(companionEntry),
    ...deadlines.map((deadline) => deadlineEntry(deadline, procedureId)),
    ...actions.map(actionEntry),
  ];
}

const joined = (...parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(" · ") || undefined;

/** What the papers of each step are called. */
function papersByStep(companions: readonly Companion[]): Map<string, string[]> {
  const papers = new Map<string, string[]>();
  for (const { stepIds, number, title } of companions) {
    for (const id of stepIds) papers.set(id, [...(papers.get(id) ?? []), number || title]);
  }
  return papers;
}

function stepEntry(step: StepRow, procedureId: string, papers: readonly string[]): TimelineEntry {
  const occurred = step.state === "occurred";
  return {
    id: `step-${step.id}`,
    lane: "procedure",
    kind: "step",
    state: step.state === "occurred" ? "past" : step.state,
    date: step.date,
    title: step.title,
    detail: joined(
      step.result,
      step.body,
      papers.join(", "),
      occurred && step.note ? `Unsicher: ${step.note}` : null,
    ),
    reason: occurred ? undefined : step.note || undefined,
    href: `/verfahren/${procedureId}/schritte/${step.id}`,
  };
}

/** A paper of a step stands with its step; what has no date says nothing on a timeline. */
function companionEntry(companion: Companion): TimelineEntry[] {
  const { id, title, number, publisher } = companion;
  switch (companion.type) {
    case "document":
      if (companion.stepIds.length > 0 || companion.documentDate === null) return [];
      return [
        {
          id: `document-${id}`,
          lane: "procedure",
          kind: "document",
          state: "past",
          date: companion.documentDate,
          title: number || title,
          detail: joined(number ? title : null, publisher),
          href: `/dokumente/${id}`,
        },
      ];
    case "statement":
      return [
        {
          id: `statement-${id}`,
          lane: companion.origin === "ours" ? "ours" : "procedure",
          kind: "statement",
          state: companion.sentOn ? "past" : "undated",
          date: companion.sentOn,
          title,
          detail: joined(
            companion.origin === "ours" ? null : companion.author,
            petitaText(companion),
          ),
          href: `/stellungnahmen/${id}`,
        },
      ];
    case "opinion":
      return [
        {
          id: `opinion-${id}`,
          lane: "ours",
          kind: "opinion",
          state: "past",
          date: companion.opinionDate,
          title: joined(companion.fileNumber, title) ?? title,
          detail: companion.opinionState === "draft" ? "in Bearbeitung" : undefined,
          href: `/gutachten/${id}`,
        },
      ];
    default:
      return [];
  }
}

function deadlineEntry(deadline: DeadlineRow, procedureId: string): TimelineEntry {
  const { id, title, due, doneOn, derivation, basis, responsible } = deadline;
  return {
    id: `deadline-${id}`,
    lane: "ours",
    kind: "deadline",
    state: doneOn ? "done" : "due",
    date: due,
    title,
    detail: joined(
      doneOn ? `erledigt am ${formatFuzzyDate(doneOn)}` : null,
      derivation ? null : basis,
      responsible,
    ),
    reason: derivation || undefined,
    href: `/verfahren/${procedureId}/fristen`,
  };
}

function actionEntry({ id, date, title, text, author }: ActionRow): TimelineEntry {
  return {
    id: `action-${id}`,
    lane: "ours",
    kind: "action",
    state: "past",
    date,
    title,
    detail: joined(text, author),
  };
}

const petitumWords: [outcome: string, word: string][] = [
  ["adopted", "übernommen"],
  ["partly", "teilweise"],
  ["rejected", "abgelehnt"],
  ["not-addressed", "nicht behandelt"],
  ["open", "offen"],
];

/** `6 Petita: 2 übernommen, 1 teilweise, 3 offen`; empty where there are none. */
export function petitaText({ petita }: Pick<Companion, "petita">): string {
  const total = Object.values(petita).reduce((sum, number) => sum + number, 0);
  if (total === 0) return "";
  const parts = petitumWords.flatMap(([outcome, word]) =>
    petita[outcome] ? [`${petita[outcome]} ${word}`] : [],
  );
  return `${total} ${total === 1 ? "Petitum" : "Petita"}: ${parts.join(", ")}`;
}

import { formatFuzzyDate, type FuzzyDate } from "~/lib/fuzzy-date";
import type { Companion } from "./companions.server";
import type { DerivedStage } from "./derive-stage";
import { placeSteps, type Place } from "./place-steps";
import { isPresumed } from "./presumed-steps";
import type { StepState } from "./procedure";
import type { StageModel } from "./stage-model";
import type { TimelineEntry, TimelineState } from "./timeline";

type StepRow = {
  id: string;
  stage: string | null;
  seq: number;
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
  model: StageModel;
  derived: DerivedStage;
  steps: readonly StepRow[];
  companions: readonly Companion[];
  deadlines: readonly DeadlineRow[];
  actions: readonly ActionRow[];
};

/** What the legislature does and what we do, as entries of one timeline. */
export function timelineEntries(sources: Sources): TimelineEntry[] {
  const { procedureId, model, derived, steps, companions, deadlines, actions } = sources;
  const places = placesOf(model, steps);
  return [
    ...steps.map((step) => {
      const presumed = isPresumed(model, derived, step);
      return stepEntry(step, procedureId, {
        state: presumed ? "past" : stepState(step.state, derived.exit !== null),
        presumed,
        place: places.get(step.id),
      });
    }),
    ...companions.flatMap(companionEntry),
    ...deadlines.map((deadline) => deadlineEntry(deadline, procedureId)),
    ...actions.map(actionEntry),
  ];
}

function placesOf(model: StageModel, steps: readonly StepRow[]): Map<string, Place> {
  const places = (state: StepState) =>
    placeSteps(
      model,
      steps.filter((step) => step.state === state),
    );
  return new Map([...places("occurred"), ...places("expected")]);
}

function stepState(state: StepState, ended: boolean): TimelineState {
  if (state === "occurred") return "past";
  return ended ? "dropped" : state;
}

const joined = (...parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(" · ") || undefined;

function stepEntry(
  step: StepRow,
  procedureId: string,
  { state, presumed, place }: { state: TimelineState; presumed: boolean; place?: Place },
): TimelineEntry {
  const occurred = step.state === "occurred";
  return {
    id: `step-${step.id}`,
    lane: "procedure",
    kind: "step",
    state,
    date: step.date,
    title: step.title,
    detail: joined(step.result, step.body, occurred && step.note ? `Unsicher: ${step.note}` : null),
    reason: occurred ? undefined : step.note || undefined,
    href: `/verfahren/${procedureId}/schritte/${step.id}`,
    ...(place && { place }),
    ...(presumed && { presumed }),
  };
}

function companionEntry(companion: Companion): TimelineEntry[] {
  const { id, title, number, publisher } = companion;
  switch (companion.type) {
    case "document":
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
          ...(companion.stepIds.length > 0 && {
            atSteps: companion.stepIds.map((step) => `step-${step}`),
          }),
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

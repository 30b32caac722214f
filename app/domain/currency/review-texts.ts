import type { ReviewAnswer } from "./currency";
import type { GoneFinding } from "./joint-review";
import { answeredTexts, stateTexts } from "./texts";

export const answerTexts: Record<ReviewAnswer, { label: string; hint: string }> = {
  holds: {
    label: "Gilt weiter",
    hint: "Das Ergebnis trägt auch nach der Änderung. Die Begründung steht künftig dabei.",
  },
  revise: {
    label: "Überarbeiten",
    hint: "Eine neue Fassung wird begonnen; bis sie abgeschlossen ist, bleibt der Hinweis stehen.",
  },
  superseded: {
    label: "Überholt",
    hint: "Ein neueres Gutachten oder eine neuere Stellungnahme tritt an die Stelle.",
  },
};

export const reviewIssues = {
  answer: "Wählen Sie, was für den Text folgt.",
  notOffered: "Diese Antwort gibt es für diesen Text nicht. Wählen Sie eine der angebotenen.",
  chosen: "Kreuzen Sie an, welche Änderungen Sie beantworten.",
  tooMany: "Höchstens 1.000 Änderungen auf einmal.",
  reason: "Begründen Sie Ihre Entscheidung in ein bis zwei Sätzen.",
  supersededBy: "Nennen Sie, was an die Stelle tritt.",
  notFound:
    "Das ist nichts Neueres, was abgeschlossen oder versandt ist. Nennen Sie das Aktenzeichen oder den ganzen Titel.",
} as const;

/** What became of a ticked change meanwhile: „§ 26 GO NRW – Referat 1 hat inzwischen geantwortet: Gilt weiter.“ */
export function goneText({ provision, now }: GoneFinding): string {
  if (now === null) return `${provision} – betrifft diesen Text nicht mehr.`;
  const { answered, state } = now;
  if (answered === null) return `${provision} – jetzt: ${stateTexts[state].word}.`;
  return `${provision} – ${answered.by} hat inzwischen geantwortet: ${answeredTexts[answered.answer]}.`;
}

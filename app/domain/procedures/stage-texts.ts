import type { Obligation, RuleForce, StageModel, StagePhase } from "./stage-model";
import { stageName } from "./stage-lookup";
import type { StagePathState } from "./stage-path";
import type { FindingSeverity, StageModelFinding } from "./validate-stage-model";

export const phaseTexts: Record<StagePhase, string> = {
  preparation: "Vorbereitung",
  parliament: "Parlament",
  promulgation: "Verkündung",
  aftermath: "Danach",
};

export const obligationTexts: Record<Obligation, string> = {
  muss: "Mussfrist",
  soll: "Sollfrist",
  regel: "Regelfrist",
};

/** A rule of effect binds nobody: it says what happens by itself. */
export const ruleForceTexts: Record<RuleForce, string> = { ...obligationTexts, effect: "Regel" };

export const pathStateTexts: Record<StagePathState, string> = {
  reached: "erreicht",
  current: "aktuell",
  again: "steht erneut an",
  passed: "durchlaufen",
  skipped: "ohne Schritt",
  ahead: "steht noch aus",
  exit: "Ende des Verfahrens",
};

export const severityTexts: Record<FindingSeverity, string> = {
  error: "Fehler",
  warning: "Auffällig",
};

const units: Record<string, [one: string, many: string]> = {
  d: ["Tag", "Tage"],
  wd: ["Arbeitstag", "Arbeitstage"],
  w: ["Woche", "Wochen"],
  m: ["Monat", "Monate"],
  y: ["Jahr", "Jahre"],
};

/** `4w` → `4 Wochen`; what is no length comes back as it is. */
export function lengthText(length: string): string {
  const [, amount = "", unit = ""] = /^(\d+)(wd|d|w|m|y)$/.exec(length) ?? [];
  const words = units[unit];
  return words ? `${amount}\u00a0${words[Number(amount) === 1 ? 0 : 1]}` : length;
}

/** A finding in one German sentence that names the stage as the reader knows it. */
export function findingText(finding: StageModelFinding, model: StageModel): string {
  const name = (key: string) => `„${stageName(model, key)}“`;
  switch (finding.code) {
    case "no-stages":
      return "Das Modell hat keine Station.";
    case "no-start":
      return "Keine Station ist als Beginn gekennzeichnet.";
    case "no-end":
      return "Jede Station hat einen Nachfolger; das Verfahren käme nie ans Ende.";
    case "no-exit":
      return "Es fehlen die Ausgänge (abgelehnt, zurückgezogen, erledigt, zusammengeführt, Diskontinuität).";
    case "no-main-path":
      return "Keine Station liegt auf dem Hauptweg; der Kopf eines Verfahrens bliebe leer.";
    case "no-entry-into-force":
      return "Keine Station steht für das Inkrafttreten; kein Verfahren würde „in Kraft“.";
    case "duplicate-key":
      return `Der Schlüssel „${finding.key}“ ist mehrfach vergeben.`;
    case "unknown-successor":
      return `${name(finding.stage)} nennt als Nachfolger „${finding.successor}“; eine solche Station gibt es nicht.`;
    case "unknown-loop-target":
      return `Die Schleife von ${name(finding.stage)} führt zu „${finding.successor}“; eine solche Station gibt es nicht.`;
    case "unreachable-stage":
      return `${name(finding.stage)} ist von keinem Beginn aus erreichbar.`;
    case "no-way-to-end":
      return `Von ${name(finding.stage)} führt kein Weg zum Ende.`;
    case "unnamed-loop":
      return `Von ${name(finding.stage)} führen Nachfolger im Kreis zurück; ein Rückweg gehört als benannte Schleife angelegt.`;
    case "forward-loop":
      return `Die Schleife von ${name(finding.stage)} zu ${name(finding.successor)} führt nach vorn statt zurück.`;
    case "successor-before-stage":
      return `${name(finding.successor)} folgt auf ${name(finding.stage)}, steht in der Liste aber davor.`;
    case "impossible-deadline":
      return `„${finding.rule}“ bei ${name(finding.stage)} hat die unmögliche Länge „${finding.length}“. Möglich sind zum Beispiel 4w, 14d, 10wd, 3m, 1y.`;
  }
}

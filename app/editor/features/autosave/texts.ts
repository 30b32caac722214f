import type { AutosavePhase, AutosaveStatus } from "./autosave";

type Trouble = Exclude<AutosavePhase, "saved" | "unsaved" | "saving">;
export type TroubleText = { kind: "warning" | "danger"; title: string; text: string };

/** What the writer is told when the text does not reach the server. */
const troubleTexts: Record<Trouble, TroubleText> = {
  offline: {
    kind: "warning",
    title: "Keine Verbindung zum Server",
    text: "Ihr Text ist noch da. Sie können weiterschreiben; gespeichert wird von selbst, sobald die Verbindung wieder steht.",
  },
  "session-expired": {
    kind: "warning",
    title: "Ihre Anmeldung ist abgelaufen",
    text: "Ihr Text ist noch da. Melden Sie sich in einem neuen Fenster an und kehren Sie hierher zurück; dann wird gespeichert.",
  },
  "disk-full": {
    kind: "danger",
    title: "Speichern nicht möglich – Ihr Text ist noch da",
    text: "Auf dem Server ist kein Platz mehr. Bitte verständigen Sie die Administration; gespeichert wird von selbst, sobald wieder Platz ist.",
  },
  conflict: {
    kind: "danger",
    title: "Inzwischen gibt es eine neue Fassung",
    text: "Jemand anderes hat dieses Gutachten gespeichert, während Sie schrieben. Nichts ist verloren; bitte entscheiden Sie, wie es weitergeht.",
  },
  refused: {
    kind: "danger",
    title: "Der Server nimmt den Text nicht an",
    text: "Ihr Text ist noch da. Vielleicht wurde Ihnen das Schreibrecht entzogen, oder der Text enthält etwas, das nicht gespeichert werden kann. Bitte kopieren Sie ihn zur Sicherheit.",
  },
};

/** Saving goes on, but on an old version. */
export const outdatedText: TroubleText = {
  kind: "warning",
  title: "Inzwischen gibt es eine neue Fassung",
  text: "Ihr Entwurf wird weiter gespeichert. Vergleichen Sie die Texte, bevor Sie Ihren als Fassung speichern; nichts geht verloren.",
};

export function troubleText(phase: AutosavePhase): TroubleText | undefined {
  return phase in troubleTexts ? troubleTexts[phase as Trouble] : undefined;
}

const clock = new Intl.DateTimeFormat("de-DE", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Berlin",
});

/** One short line; a time stands in it only when the server named it. */
export function statusLine({ phase, dirty, savedAt }: AutosaveStatus): string {
  switch (phase) {
    case "saved":
      return savedAt === null ? "Keine Änderungen" : `Gespeichert um ${clock.format(savedAt)} Uhr`;
    case "unsaved":
      return "Noch nicht gespeichert";
    case "saving":
      return "Wird gespeichert …";
    case "offline":
      return dirty ? "Nicht gespeichert" : "Keine Verbindung";
    default:
      // The reason stands in the banner.
      return "Nicht gespeichert";
  }
}

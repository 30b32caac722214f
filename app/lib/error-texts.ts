import type { ErrorCode } from "./errors";

type ErrorText = { title: string; message: string; whatNow: string };

/** One catalogue speaks German for everything that can fail outside a form field. */
const texts: Record<ErrorCode, ErrorText> = {
  "session-expired": {
    title: "Sitzung abgelaufen",
    message: "Ihre Sitzung ist abgelaufen. Es wurde nichts gespeichert, Ihr Text ist noch da.",
    whatNow: "Melden Sie sich in einem neuen Tab an, und speichern Sie dann hier erneut.",
  },
  "not-found": {
    title: "Nicht gefunden",
    message: "Diese Seite gibt es nicht, oder sie ist für Sie nicht freigegeben.",
    whatNow: "Prüfen Sie die Adresse, oder suchen Sie nach Titel, Drucksache oder Aktenzeichen.",
  },
  forbidden: {
    title: "Nicht erlaubt",
    message: "Für diesen Schritt fehlt Ihnen das Recht.",
    whatNow: "Wenden Sie sich an die Administration, wenn Sie es brauchen.",
  },
  conflict: {
    title: "Inzwischen geändert",
    message: "Jemand anderes hat diesen Eintrag gespeichert, während Sie ihn bearbeitet haben.",
    whatNow: "Öffnen Sie den Eintrag in einem neuen Tab, und vergleichen Sie, bevor Sie speichern.",
  },
  "disk-full": {
    title: "Speichern nicht möglich",
    message: "Speichern nicht möglich, Ihr Text ist noch da. Auf dem Server ist kein Platz frei.",
    whatNow: "Lassen Sie diese Seite offen, und speichern Sie erneut, sobald Platz geschaffen ist.",
  },
  busy: {
    title: "Gerade nicht möglich",
    message: "Die Datenbank ist gerade belegt. Es wurde nichts gespeichert.",
    whatNow: "Versuchen Sie es in wenigen Sekunden noch einmal.",
  },
  "too-many-attempts": {
    title: "Zu viele Versuche",
    message: "Es gab zu viele Versuche in kurzer Zeit.",
    whatNow: "Warten Sie eine Viertelstunde, und versuchen Sie es dann erneut.",
  },
  invalid: {
    title: "Eingabe nicht verständlich",
    message: "Die Eingabe konnte nicht verarbeitet werden. Es wurde nichts gespeichert.",
    whatNow: "Gehen Sie zurück, und prüfen Sie Ihre Angaben.",
  },
  "last-administrator": {
    title: "Letztes Administrationskonto",
    message: "Das ist das einzige offene Konto mit Administrationsrechten.",
    whatNow: "Geben Sie zuerst einer anderen Person die Rolle Administration.",
  },
  "stage-in-use": {
    title: "Station wird gebraucht",
    message: "In einer Station, die dabei verschwände, stehen Verfahren. Es wurde nichts geändert.",
    whatNow: "Ordnen Sie die Schritte dieser Verfahren zuerst einer anderen Station zu.",
  },
  "nothing-written": {
    title: "Noch kein Text",
    message: "Ein leeres Gutachten lässt sich nicht abschließen.",
    whatNow: "Schreiben Sie den Text, und speichern Sie ihn als Fassung.",
  },
  "source-unreachable": {
    title: "Quelle nicht erreichbar",
    message: "Die Quelle hat nicht oder mit einem Fehler geantwortet. Es wurde nichts geändert.",
    whatNow: "Versuchen Sie es später noch einmal, oder lesen Sie eine gespeicherte Datei ein.",
  },
  "index-being-built": {
    title: "Der Neuaufbau läuft schon",
    message: "Der Suchindex wird gerade neu aufgebaut. Es wurde nichts ein zweites Mal begonnen.",
    whatNow: "Warten Sie, bis er fertig ist; diese Seite zeigt, wie weit er ist.",
  },
  "too-many-saved-searches": {
    title: "Zu viele gemerkte Suchen",
    message: "Mehr als 50 Suchen merkt sich Votum je Person nicht. Es wurde nichts gespeichert.",
    whatNow: "Entfernen Sie in der Liste Ihrer gemerkten Suchen eine, die Sie nicht mehr brauchen.",
  },
  "too-many-searches": {
    title: "Zu viele Suchen auf einmal",
    message: "Mehrere Ihrer Suchen oder Listen sind noch in Arbeit.",
    whatNow: "Warten Sie, bis sie fertig sind, und laden Sie diese Seite dann neu.",
  },
  "search-too-slow": {
    title: "Die Suche dauert zu lange",
    message: "Die Suche wurde abgebrochen, damit andere nicht auf sie warten.",
    whatNow:
      "Nehmen Sie ein selteneres Wort hinzu, oder grenzen Sie sie nach Art, Jahr oder Verfahren ein.",
  },
  abandoned: {
    title: "Abgebrochen",
    message: "Die Anfrage wurde abgebrochen, bevor sie beantwortet war.",
    whatNow: "Laden Sie die Seite neu, wenn Sie die Antwort noch brauchen.",
  },
  unexpected: {
    title: "Unerwarteter Fehler",
    message: "Das hätte nicht passieren dürfen. Der Fehler wurde vermerkt.",
    whatNow:
      "Versuchen Sie es erneut. Bleibt der Fehler, nennen Sie der Administration die Kennung.",
  },
};

export function errorText(code: string): ErrorText {
  return code in texts ? texts[code as keyof typeof texts] : texts.unexpected;
}

/** For answers that only carry a status, such as an unknown address. */
export function errorTextForStatus(status: number): ErrorText {
  if (status === 404) return texts["not-found"];
  if (status === 403) return texts.forbidden;
  if (status === 409) return texts.conflict;
  if (status === 507) return texts["disk-full"];
  if (status === 503) return texts.busy;
  if (status === 429) return texts["too-many-attempts"];
  if (status >= 400 && status < 500) return texts.invalid;
  return texts.unexpected;
}

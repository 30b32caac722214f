import { resolve } from "node:path";
import { firstBrokenEvent } from "~/domain/records/events.server";
import { isInUse } from "~/lib/single-instance.server";
import { backUp, checkClient, restore } from "~db/backup.server";
import { UsageError, type Command } from "./command";

export const backupCommand: Command = {
  usage: "backup FILE",
  about: "Datenbank im laufenden Betrieb sichern, mit Prüfung und Manifest",
  run: async ({ words, database, say }) => {
    const manifest = backUp(database(), fileOf(words, "backup"));
    say(`Gesichert: ${manifest.bytes} Byte, sha256 ${manifest.sha256}`, manifest);
  },
};

export const restoreCommand: Command = {
  usage: "restore FILE",
  about: "Sicherung zurückspielen; Votum muss beendet sein",
  run: async ({ words, env, say }) => {
    const file = fileOf(words, "restore");
    if (isInUse(env.databasePath)) {
      throw new UsageError("restore: Votum läuft noch auf dieser Datenbank; bitte zuerst beenden");
    }
    const manifest = restore(file, env.databasePath);
    say(`Zurückgespielt: Stand vom ${manifest.createdAt}`, manifest);
  },
};

export const verifyCommand: Command = {
  usage: "verify",
  about: "Datenbank, Verweise und Protokollkette prüfen",
  run: async ({ database, say }) => {
    const db = database();
    const broken = firstBrokenEvent(db);
    const findings = [
      ...checkClient(db.$client),
      ...(broken === null ? [] : [`Protokollkette ab Eintrag ${broken} verändert`]),
    ];
    for (const finding of findings) say(finding, { ok: false, finding });
    if (findings.length > 0) throw new Error(`${findings.length} Befunde`);
    say("Alles in Ordnung.", { ok: true });
  },
};

function fileOf([file]: string[], command: string): string {
  if (!file) throw new UsageError(`${command}: Dateiname fehlt`);
  return resolve(file);
}

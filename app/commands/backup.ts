import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { backUp } from "~/domain/backup/backup.server";
import { checkDatabase } from "~/domain/backup/check-database.server";
import { checkFiles } from "~/domain/backup/check-files.server";
import type { Manifest } from "~/domain/backup/manifest";
import { checkBackup, restore } from "~/domain/backup/restore.server";
import { isInUse } from "~/lib/single-instance.server";
import { UsageError, type Command } from "./command";

export const backupCommand: Command = {
  usage: "backup FILE",
  about: "Datenbank und Dateien im laufenden Betrieb in eine Datei sichern, geprüft, mit Manifest",
  run: async ({ words, database, env, say }) => {
    const file = fileOf(words, "backup");
    const manifest = await backUp(database(), env.dataDir, file);
    const bytes = manifest.entries.reduce((sum, entry) => sum + entry.bytes, 0);
    say(`Gesichert: Datenbank und ${manifest.entries.length - 1} Dateien, ${bytes} Byte`, {
      file,
      ...manifest,
    });
    const damaged = [...manifest.missing, ...manifest.changed];
    if (damaged.length > 0) {
      throw new Error(
        `Gesichert, doch ${damaged.length} Dateien fehlten oder waren verändert: ${damaged.join(", ")}`,
      );
    }
  },
};

export const restoreCommand: Command = {
  usage: "restore FILE",
  about: "Sicherung zurückspielen; Votum muss beendet sein. Die bisherige Datenbank bleibt daneben",
  run: async ({ words, env, say }) => {
    const file = fileThatExists(words, "restore");
    if (isInUse(env.databasePath)) {
      throw new UsageError("restore: Votum läuft noch auf dieser Datenbank; bitte zuerst beenden");
    }
    const { manifest, replaced } = await restore(file, env);
    say(`Zurückgespielt: ${contentsOf(manifest)}`, { ...manifest, replaced });
    if (replaced) process.stderr.write(`Die bisherige Datenbank liegt hier: ${replaced}\n`);
  },
};

export const verifyCommand: Command = {
  usage: "verify [FILE]",
  about: "Datenbank, Verweise, Dateien und Protokollkette prüfen; mit FILE eine Sicherung",
  run: async ({ words, database, env, say }) => {
    if (words.length > 0) {
      const manifest = await checkBackup(fileThatExists(words, "verify"), env.dataDir);
      say(`Die Sicherung ist in Ordnung: ${contentsOf(manifest)}`, { ok: true, ...manifest });
      return;
    }
    const db = database();
    const findings = checkDatabase(db);
    for (const finding of findings) say(finding, { ok: false, finding });
    const files = await checkFiles(db, env.dataDir);
    for (const file of files.missing) say(`Datei fehlt: ${file}`, { ok: false, missing: file });
    for (const file of files.changed) say(`Datei verändert: ${file}`, { ok: false, changed: file });
    if (files.orphans.length > 0) {
      say(`Hinweis: ${files.orphans.length} Dateien gehören zu keinem Eintrag dieser Datenbank.`, {
        notice: "orphans",
        orphans: files.orphans,
      });
    }
    const count = findings.length + files.missing.length + files.changed.length;
    if (count > 0) throw new Error(`${count} Befunde`);
    say(`Alles in Ordnung, ${files.checked} Dateien geprüft.`, { ok: true, files: files.checked });
  },
};

function contentsOf({ createdAt, entries, missing, changed }: Manifest): string {
  const damaged = missing.length + changed.length;
  return `Stand ${createdAt}, Datenbank und ${entries.length - 1} Dateien${
    damaged > 0 ? `, davon oder dazu ${damaged} schon bei der Sicherung beschädigt` : ""
  }`;
}

function fileThatExists(words: string[], command: string): string {
  const file = fileOf(words, command);
  if (!existsSync(file)) throw new UsageError(`${command}: „${file}“ gibt es nicht`);
  return file;
}

function fileOf([file]: string[], command: string): string {
  if (!file) throw new UsageError(`${command}: Dateiname fehlt`);
  return resolve(file);
}

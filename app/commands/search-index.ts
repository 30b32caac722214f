import { rebuildIndex } from "~/domain/search/indexing/rebuild.server";
import { UsageError, type Command } from "./command";

export const indexCommand: Command = {
  usage: "index rebuild",
  about: "Suchverzeichnis von Grund auf neu anlegen",
  run: async ({ words, database, say }) => {
    if (words[0] !== "rebuild") throw new UsageError("index: Aufruf „index rebuild“");
    const indexed = rebuildIndex(database());
    say(`${indexed} Einträge sind auffindbar.`, { indexed });
  },
};

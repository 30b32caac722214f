import { seedDemo } from "~db/seed/demo.server";
import { UsageError, type Command } from "./command";

export const seedCommand: Command = {
  usage: "seed demo",
  about: "Beispieldaten: echte Verfahren, Beispielgutachten, Vorführkonten",
  run: async ({ words, database, say }) => {
    if (words[0] !== "demo") throw new UsageError("seed: Aufruf „seed demo“");
    const counts = await seedDemo(database());
    say(
      counts
        ? `${counts.procedures} Verfahren, ${counts.statements} Stellungnahmen, ${counts.opinions} Gutachten, ${counts.decisions} Entscheidungen, ${counts.people} Konten angelegt.`
        : "Die Beispieldaten sind schon da.",
      counts ?? { unchanged: true },
    );
  },
};

import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { readOptions, UsageError, type Command } from "./command";

const usage = "citations [--parliament LT NRW] [--law ABKÜRZUNG] < TEXT";

export const citationsCommand: Command = {
  usage,
  about:
    "Findet Vorschriften, Drucksachen, Entscheidungen und Fundstellen im Text von der Standardeingabe: eine Zeile JSON je Zitat. --parliament: wessen Papiere „LT-Drs.“ meint; --law: wovon „dieses Gesetz“ spricht",
  run: async ({ words }) => {
    const { values, positionals } = readOptions(words, {
      parliament: { type: "string" },
      law: { type: "string" },
    });
    if (positionals.length > 0) {
      throw new UsageError(`citations: „${positionals[0]}“ ist zu viel. Aufruf: ${usage}`);
    }
    if (process.stdin.isTTY) throw new UsageError(`citations: Text fehlt. Aufruf: ${usage}`);
    const citations = recogniseCitations(await textOfInput(), {
      ...(values.parliament === undefined ? {} : { parliament: values.parliament }),
      ...(values.law === undefined ? {} : { ownLaw: values.law }),
    });
    const lines = citations.map((citation) => `${JSON.stringify(citation)}\n`);
    process.stdout.write(lines.join(""));
  },
};

async function textOfInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw new UsageError("citations: Die Eingabe ist kein UTF-8", { cause: error });
  }
}

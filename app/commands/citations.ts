import { eachCitation } from "~/domain/citations/recogniser/scan";
import { readOptions, UsageError, type Command } from "./command";

const usage = "citations [--parliament LT NRW] [--law ABKÜRZUNG] < TEXT";

/** So much is written at once; the memory does not grow with the number of citations. */
const bufferLength = 1 << 16;

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
    const options = {
      ...(values.parliament === undefined ? {} : { parliament: values.parliament }),
      ...(values.law === undefined ? {} : { ownLaw: values.law }),
    };
    let lines = "";
    eachCitation(await textOfInput(), options, (citation) => {
      lines += `${JSON.stringify(citation)}\n`;
      if (lines.length < bufferLength) return;
      process.stdout.write(lines);
      lines = "";
    });
    process.stdout.write(lines);
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

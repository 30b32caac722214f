import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import * as z from "zod";
import { isThere, pathOf } from "../data/shared";

const record = z.object({ body: z.string() });
/** Where there is no real text: our own sentences, as dense as a statute. */
const ownText =
  "Die Vertretung entscheidet nach § 41 Abs. 1 Satz 2 Buchst. a GO NRW, soweit nicht die §§ 48, 49 VwVfG NRW oder ein Vertrag etwas anderes bestimmen (vgl. OVG NRW, Urt. v. 3.2.2021 – 15 A 1234/20; LT-Drs. 18/4567, S. 12). Der Umlagesatz wird in der Haushaltssatzung festgesetzt und den Mitgliedskörperschaften bekannt gegeben. Das Nähere regelt die Kommunalhaushaltsverordnung (GV. NRW. 2018 S. 708).\n";

/** So many characters of statutes and judgments, every sixth record of the search corpus. */
export async function legalText(length: number): Promise<string> {
  if (!isThere) return ownText.repeat(Math.ceil(length / ownText.length)).slice(0, length);
  const unpack = spawn("xz", ["-dc", pathOf("search/corpus.jsonl.xz")]);
  const lines = createInterface({ input: unpack.stdout });
  const bodies: string[] = [];
  let sum = 0;
  let index = 0;
  for await (const line of lines) {
    if (index++ % 6 !== 0) continue;
    const { body } = record.parse(JSON.parse(line));
    bodies.push(body);
    sum += body.length + 1;
    if (sum >= length) break;
  }
  unpack.kill();
  return bodies.join("\n");
}

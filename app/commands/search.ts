import { readFileSync } from "node:fs";
import * as z from "zod";
import { search } from "~/domain/search/search.server";
import type { Hit } from "~/domain/search/search";
import { findActor } from "~/domain/users/people.server";
import { readOptions, UsageError, type Command } from "./command";

const usage =
  "search QUERY --as EMAIL [--limit N] | search --file QUERIES.json --as EMAIL [--limit N]";

const queriesSchema = z.array(z.object({ id: z.union([z.string(), z.number()]), q: z.string() }));

export const searchCommand: Command = {
  usage,
  about: "Suche mit den Augen einer Person; mit --file viele Anfragen in einem Lauf",
  run: async ({ words, database, say }) => {
    const { values, positionals } = readOptions(words, {
      as: { type: "string" },
      limit: { type: "string" },
      file: { type: "string" },
    });
    if (!values.as) throw new UsageError(`--as fehlt. Aufruf: ${usage}`);
    const db = database();
    const actor = findActor(db, values.as);
    if (!actor) throw new UsageError(`--as: Für ${values.as} gibt es kein offenes Konto`);
    const limit = limitOf(values.limit);

    if (values.file !== undefined) {
      for (const { id, q } of readQueries(values.file)) {
        const start = performance.now();
        const { hits } = await search(db, actor, q, { limit });
        const ms = Math.round((performance.now() - start) * 100) / 100;
        say(`${id}\t${hits.length} Treffer\t${ms} ms`, { id, hits: hits.map(recordOf), ms });
      }
      return;
    }
    const query = positionals.join(" ");
    if (query === "") throw new UsageError(`search: Suchwort fehlt. Aufruf: ${usage}`);
    const { hits } = await search(db, actor, query, { limit });
    for (const hit of hits) say(`${hit.url}\t${hit.title}`, recordOf(hit));
  },
};

/** The record of the contract: what a script may rely on. */
function recordOf({ type, id, external, title, url, score, snippet, why }: Hit) {
  return { type, id, external, title, url, score, snippet, why };
}

function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new UsageError(`--limit: „${text}“ ist keine Zahl von 1 bis 1000`);
  }
  return limit;
}

function readQueries(file: string) {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--file: „${file}“ ist nicht lesbar oder kein JSON`, { cause: error });
  }
  const queries = queriesSchema.safeParse(data);
  if (!queries.success) throw new UsageError(`--file: erwartet wird eine Liste von {"id","q"}`);
  return queries.data;
}

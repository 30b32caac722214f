import { expect, test } from "vitest";
import { freshDatabase } from "../../../tests/support/database";
import { fillDatabase } from "./fill.server";
import { demoTexts } from "./legal-text";

const secret = new Set(["password_hash", "draft_key", "created_at"]);

/** Every row of every table but secrets and the moment the demo house was made. */
async function filledWith(seed: number): Promise<string> {
  const db = freshDatabase();
  const options = { seed, opinions: 6, procedures: 6, texts: demoTexts(), onProgress: () => {} };
  await fillDatabase(db, options);
  const tables = db.$client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'")
    .all() as { name: string }[];
  return tables
    .filter(({ name }) => !name.startsWith("sqlite_") && !name.startsWith("__"))
    .flatMap(({ name }) => {
      const rows = db.$client.prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[];
      return rows.map((row) => {
        const shown = Object.entries(row).filter(
          ([column]) => name !== "users" || !secret.has(column),
        );
        return `${name} ${JSON.stringify(Object.fromEntries(shown))}`;
      });
    })
    .join("\n");
}

test("the same seed fills a database with the same ids, times and texts", async () => {
  const first = await filledWith(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await filledWith(1)).split("\n")).toEqual(first.split("\n"));
  expect(await filledWith(2)).not.toBe(first);
});

test("an opinion rests on some thirty provisions, a few of them cited again and again", async () => {
  const db = freshDatabase();
  const options = {
    seed: 3,
    opinions: 60,
    procedures: 0,
    texts: demoTexts(),
    onProgress: () => {},
  };
  const filled = await fillDatabase(db, options);
  const ofLaws = db.$client
    .prepare(
      "SELECT law, count(*) AS cited FROM citations WHERE kind = 'provision' AND state = 'confirmed' AND record_id <> ? GROUP BY law ORDER BY cited DESC",
    )
    .all(filled?.longOpinion) as { law: string; cited: number }[];
  const all = ofLaws.reduce((sum, { cited }) => sum + cited, 0);
  expect(all / 59).toBeGreaterThan(25);
  expect(all / 59).toBeLessThan(36);
  expect(ofLaws[0]?.cited).toBeGreaterThan(all / 5);
});

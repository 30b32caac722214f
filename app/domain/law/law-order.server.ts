import { sql } from "drizzle-orm";
import { provisions } from "~db/schema";

/**
 * The provisions of a law as it counts them: by number, its annexes behind the paragraphs. Where
 * they came from many sources, their places in those say less.
 */
export const inLawOrder = [
  sql`min(${provisions.position}) OVER (PARTITION BY ${provisions.unit})`,
  sql`${provisions.sort}`,
  sql`${provisions.position}`,
];

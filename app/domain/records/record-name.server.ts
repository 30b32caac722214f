import { sql } from "drizzle-orm";

/**
 * How a record is called in a list or a link: a procedure by its short title where it has one,
 * everything else by its title. The statement around it has `records` in it.
 */
export const recordName = sql<string>`CASE records.type WHEN 'procedure' THEN coalesce((SELECT nullif(procedures.short_title, '') FROM procedures WHERE procedures.id = records.id), records.title) ELSE records.title END`;

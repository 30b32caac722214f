import type { App } from "./app";
import { until } from "./until";

/** Lets a running Votum write and send its digests now instead of at seven. */
export async function sendDigests(app: App, mails: number): Promise<void> {
  const count = (states: string) =>
    app.sql<{ n: number }>(`SELECT count(*) AS n FROM outgoing_mails WHERE state IN (${states})`)[0]
      ?.n ?? 0;
  await until(() => app.sql("SELECT name FROM jobs").length >= 3);
  app.sql("UPDATE jobs SET next_run = 0 WHERE name = 'search-digest'");
  await until(() => count("'waiting', 'sending', 'sent'") >= mails);
  app.sql("UPDATE jobs SET next_run = 0 WHERE name = 'mail'");
  await until(() => count("'sent'") >= mails);
}

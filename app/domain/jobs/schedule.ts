import { Cron } from "croner";

/** When a job runs, as a cron pattern in German local time, through summer time and back. */
export function nextRun(pattern: string, after: number): number {
  const next = new Cron(pattern, { timezone: "Europe/Berlin", paused: true }).nextRun(
    new Date(after),
  );
  if (!next) throw new RangeError(`never: ${pattern}`);
  return next.getTime();
}

import { Badge } from "~/components/badge";
import { formatInstant } from "~/lib/instant";
import type { JobName, JobState } from "./job";
import { jobStateTexts, jobTexts } from "./texts";

type Job = {
  name: JobName;
  state: JobState;
  lastRun: number | null;
  nextRun: number;
  error: string | null;
};

/** What the program does by itself, and when. */
export function JobTable({ jobs }: { jobs: readonly Job[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <thead>
          <tr>
            <th scope="col">Auftrag</th>
            <th scope="col">Stand</th>
            <th scope="col">Zuletzt</th>
            <th scope="col">Nächstes Mal</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ name, state, lastRun, nextRun, error }) => (
            <tr key={name}>
              <th scope="row">
                {jobTexts[name].name} <span className="muted small">{jobTexts[name].what}</span>
              </th>
              <td data-label="Stand">
                <Badge tone={jobStateTexts[state].tone} sign={jobStateTexts[state].sign}>
                  {jobStateTexts[state].word}
                </Badge>
                {error && <div className="muted small">{error}</div>}
              </td>
              <td data-label="Zuletzt">{lastRun === null ? "noch nie" : formatInstant(lastRun)}</td>
              <td data-label="Nächstes Mal">{formatInstant(nextRun)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

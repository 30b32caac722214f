import { eventTexts } from "~/domain/records/event";
import { formatInstant } from "~/lib/instant";
import "./companions.css";

type Event = { seq: number; at: number; action: string; actor: string | null };
type Responsibility = { name: string; fromAt: number; untilAt: number | null };

type Props = { events: readonly Event[]; responsibilities: readonly Responsibility[] };

/** What happened to the entry in this program, newest first, and who was responsible when. */
export function ActivityList({ events, responsibilities }: Props) {
  return (
    <div className="activity">
      <ol className="activity__list" aria-label="Ereignisse, neueste zuerst">
        {events.map(({ seq, at, action, actor }) => (
          <li key={seq} className="activity__event">
            <time className="muted" dateTime={new Date(at).toISOString()}>
              {formatInstant(at)}
            </time>
            <span>
              {wordOf(action)} <span className="muted">· {actor ?? "das Programm"}</span>
            </span>
          </li>
        ))}
      </ol>
      {responsibilities.length > 0 && (
        <section aria-labelledby="zustaendigkeiten">
          <h3 id="zustaendigkeiten">Zuständigkeiten</h3>
          <ul className="activity__list">
            {responsibilities.map(({ name, fromAt, untilAt }) => (
              <li key={`${name} ${fromAt}`} className="activity__event">
                <span className="muted">
                  {formatInstant(fromAt)} – {untilAt === null ? "heute" : formatInstant(untilAt)}
                </span>
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function wordOf(action: string): string {
  return action in eventTexts ? eventTexts[action as keyof typeof eventTexts] : action;
}

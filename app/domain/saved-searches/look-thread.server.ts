import { threadEntry } from "~/domain/search/thread/search-worker.server";
import { askThread } from "~/domain/search/thread/search-thread.server";
import type { Actor } from "~/domain/users/actor";
import { AppError } from "~/lib/errors";
import type { Database } from "~db/client.server";
import { lookAround, presentHits, type Look, type Present, type Watched } from "./look.server";

export type LookTask =
  | { kind: "present"; actor: Actor; address: string; now: number }
  | { kind: "look"; actor: Actor; search: Watched };

/** Of the whole house, in one statement; longer takes none. */
const longest = 60_000;

/** `presentHits` in a thread of its own: neither pages nor the searches of readers wait for it. */
export const presentHitsAside = (db: Database, actor: Actor, address: string, now: number) =>
  aside<Present>(db, { kind: "present", actor, address, now });

/** `lookAround` in the same thread. */
export const lookAroundAside = (db: Database, actor: Actor, search: Watched) =>
  aside<Look>(db, { kind: "look", actor, search });

export const answerLook = (db: Database, task: LookTask): Present | Look =>
  task.kind === "present"
    ? presentHits(db, task.actor, task.address, task.now)
    : lookAround(db, task.actor, task.search);

/** Who saves comes before the regular look. Throws `busy` where the thread gives no answer. */
async function aside<Answer extends Present | Look>(db: Database, task: LookTask): Promise<Answer> {
  const entry = threadEntry("look.worker.js");
  // A database in memory is nobody else's; a program that was not built has no such file.
  if (db.$client.memory || !entry) return answerLook(db, task) as Answer;
  const thread = { entry, path: db.$client.name, longest };
  const kind = task.kind === "present" ? "search" : "list";
  const answer = askThread(thread, task, { person: task.actor.id, kind }).catch(
    (cause: unknown) => {
      throw new AppError("busy", {}, { cause });
    },
  );
  return (await answer) as Answer;
}

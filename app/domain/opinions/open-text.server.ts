import type { Authorized } from "~/domain/users/authorization.server";
import type { Queryable } from "~db/client.server";
import { listOtherWriters, listOwnDrafts } from "./drafts.server";
import { readHead, readOpinion } from "./reading.server";
import { readStored } from "./stored-document";

/**
 * What the editor opens: the draft asked for, else the newest own one, else the newest version.
 * Reads only.
 */
export async function openText(
  db: Queryable,
  record: Authorized<"write", "opinion">,
  draftAsked: string | null,
) {
  const { text, ...opinion } = await readOpinion(db, record);
  const drafts = await listOwnDrafts(db, record);
  const open = drafts.find(({ editor }) => editor === draftAsked) ?? drafts[0] ?? null;
  const state = open?.state ?? text;
  return {
    opinion,
    state,
    baseVersion: open?.baseVersion ?? opinion.version,
    writable: readStored(state).intact,
    open: open && withoutText(open),
    others: drafts.filter((draft) => draft !== open).map(withoutText),
    writers: await listOtherWriters(db, record),
  };
}

/** One own draft to read: the one asked for, else the newest. */
export async function readOwnDraft(
  db: Queryable,
  record: Authorized<"read", "opinion">,
  draftAsked: string | null,
) {
  const { fileNumber, state } = await readHead(db, record);
  const drafts = await listOwnDrafts(db, record);
  const draft = drafts.find(({ editor }) => editor === draftAsked) ?? drafts[0] ?? null;
  return {
    fileNumber,
    state,
    draft: draft && withoutText(draft),
    document: draft && readStored(draft.state).document,
    others: drafts.filter((other) => other !== draft).map(withoutText),
  };
}

type OwnDraft = Awaited<ReturnType<typeof listOwnDrafts>>[number];

const withoutText = ({ editor, baseVersion, savedAt }: OwnDraft) => ({
  editor,
  baseVersion,
  savedAt,
});

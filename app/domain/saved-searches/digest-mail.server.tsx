import { and, eq, ne, not, notInArray } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import type { Composer } from "~/domain/mail/mailer.server";
import { recordPath } from "~/domain/records/record";
import type { Actor } from "~/domain/users/actor";
import { write, type Transaction } from "~db/client.server";
import { savedSearches, savedSearchHits } from "~db/schema";
import { digestLines, digestSubject, digestText } from "./digest-mail";
import { DigestMail } from "./digest-mail-view";
import { isVisible, newsOf } from "./news.server";
import { savedPaths } from "./saved-search";

/** So many hits a mail names; the rest is counted. */
const mostNamed = 50;

/** The mail that tells what saved searches met, by the rights and wishes its reader has when it leaves. */
export const digestComposer =
  (publicUrl: URL): Composer =>
  (db, mail, reader) => {
    write(db, (tx) => {
      releaseHidden(tx, mail.id, reader);
      releaseUnordered(tx, mail.id);
    });
    const { news, total } = newsOf(db, reader, eq(savedSearchHits.mailId, mail.id), mostNamed);
    if (news.length === 0) return null;
    const href = (path: string) => new URL(path, publicUrl).href;
    const digest = {
      lines: digestLines(news, ({ type, id }) => href(recordPath(type, id))),
      total,
      settings: href(savedPaths.list),
    };
    return {
      subject: digestSubject(total),
      text: digestText(digest),
      html: `<!DOCTYPE html>${renderToStaticMarkup(<DigestMail {...digest} />)}`,
      settingsPath: savedPaths.list,
    };
  };

/** What she may no longer see is not told, and is found anew if it is opened to her once more. */
function releaseHidden(tx: Transaction, mailId: string, reader: Actor): void {
  const hidden = and(eq(savedSearchHits.mailId, mailId), not(isVisible(reader)));
  tx.delete(savedSearchHits).where(hidden).run();
}

/** What no search of hers orders any more is not told; it stays news in her list. */
function releaseUnordered(tx: Transaction, mailId: string): void {
  const ofMail = eq(savedSearchHits.mailId, mailId);
  const ordered = tx
    .select({ recordId: savedSearchHits.recordId })
    .from(savedSearchHits)
    .innerJoin(savedSearches, eq(savedSearches.id, savedSearchHits.savedSearchId))
    .where(and(ofMail, ne(savedSearches.digest, "none")));
  tx.update(savedSearchHits)
    .set({ mailId: null })
    .where(and(ofMail, notInArray(savedSearchHits.recordId, ordered)))
    .run();
}

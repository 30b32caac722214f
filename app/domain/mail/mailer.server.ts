import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Env } from "~/lib/env.server";
import type { Actor } from "~/domain/users/actor";
import { actorOf } from "~/domain/users/people.server";
import { write, type Database } from "~db/client.server";
import { failureOf } from "./failure";
import type { MailKind, MailText } from "./mail";
import {
  claimMail,
  noteDropped,
  noteFailure,
  noteSent,
  resumeMails,
  type OutgoingMail,
} from "./queue.server";

/** Writes a mail by what its reader may see now; null where nothing is left to tell. */
export type Composer = (db: Database, mail: OutgoingMail, reader: Actor) => MailText | null;

type Settings = { mail: NonNullable<Env["mail"]>; publicUrl: URL };

/**
 * Sends what waits, one mail after the other. A mail is claimed before it is handed over and noted
 * at once after; in between lies only the answer of the server.
 */
export function createMailer(
  db: Database,
  settings: Settings,
  composers: Record<MailKind, Composer>,
  log: Logger,
) {
  const transport = createTransport({
    url: settings.mail.smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // Taken by the server, but the database could not note it: kept until it can.
  const unnoted = new Map<string, () => void>();

  const noteAll = () => {
    for (const [id, note] of unnoted) {
      note();
      unnoted.delete(id);
    }
  };

  /** False where no other mail would fare better now. */
  const sendOne = async (mail: OutgoingMail, now: number): Promise<boolean> => {
    const reader = actorOf(db, mail.userId);
    const text = reader && composers[mail.kind](db, mail, reader);
    if (!reader || !text) {
      write(db, (tx) => noteDropped(tx, mail));
      return true;
    }
    try {
      await transport.sendMail(messageOf(mail, text, reader, settings));
    } catch (thrown) {
      const failure = failureOf(thrown);
      log.warn({ mail: mail.id, ...failure }, "mail not taken");
      write(db, (tx) => noteFailure(tx, mail, failure, now));
      return !failure.everyone;
    }
    unnoted.set(mail.id, () => write(db, (tx) => noteSent(tx, mail, Date.now())));
    noteAll();
    return true;
  };

  return {
    /** Throws where the database cannot be written; nothing is sent then. */
    sendDue: async (now: number, signal: AbortSignal): Promise<void> => {
      noteAll();
      resumeMails(db);
      let goOn = true;
      while (goOn && !signal.aborted) {
        const mail = claimMail(db, now);
        goOn = mail !== null && (await sendOne(mail, now));
      }
    },
    close: () => transport.close(),
  };
}

/** The same mail is the same to the letter whenever it is sent, as far as its reader's rights are. */
function messageOf(mail: OutgoingMail, text: MailText, reader: Actor, settings: Settings) {
  const { publicUrl } = settings;
  return {
    from: settings.mail.from,
    to: { name: reader.name, address: reader.email },
    subject: text.subject,
    text: text.text,
    html: text.html,
    messageId: `<${mail.id}@${publicUrl.hostname}>`,
    date: new Date(mail.createdAt),
    list: { unsubscribe: new URL(text.settingsPath, publicUrl).href },
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  };
}

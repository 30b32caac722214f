/** Why a mail is written. */
export const mailKinds = ["search-digest"] as const;
export type MailKind = (typeof mailKinds)[number];

/**
 * `sending`: handed over just now, or the program ended while it was; `dropped`: when its turn came
 * there was nothing left to tell; `failed`: refused for good, or tried for days.
 */
export const mailStates = ["waiting", "sending", "sent", "dropped", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** What the person gets; written when it is sent, by the rights she has then. */
export type MailText = {
  subject: string;
  text: string;
  html: string;
  /** Path of the page on which she stops such mails. */
  settingsPath: string;
};

const minute = 60_000;
const hour = 60 * minute;
const waits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour];

/** How long to wait after so many attempts (ms). */
export function waitAfter(attempts: number): number {
  return waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 6 * hour;
}

/** A mail server may be away over a long weekend. */
export const givenUpAfter = 4 * 24 * hour;

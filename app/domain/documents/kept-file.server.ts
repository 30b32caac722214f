import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync } from "node:fs";
import * as z from "zod";
import type { Actor } from "~/domain/users/actor";
import type { CheckedFile } from "./check-upload.server";
import { fileKinds, type FileKind } from "./file-kind";
import { orphanAge, storedFilePath, storeFile, type StoredFile } from "./file-store.server";

/** A checked file that lies in the store and waits for its row. */
export type KeptFile = StoredFile & { kind: FileKind; name: string };

/** Dies with the process: after a restart the sweep may have taken the file. */
const secret = randomBytes(32);
/** Shorter than the sweep waits. */
const lifetime = orphanAge / 2;

export async function keepFile(dataDir: string, file: CheckedFile): Promise<KeptFile> {
  const stored = await storeFile(dataDir, file.content);
  return { ...stored, kind: file.kind, name: file.name };
}

/**
 * Stands for a kept file in a form that has to be corrected, so that nobody has to send it twice.
 * Signed and bound to the person: a hash alone must not open another person's file.
 */
export function uploadTicket(actor: Actor, file: KeptFile, now = Date.now()): string {
  const { kind, name, sha256, size } = file;
  const values = { kind, name, sha256, size, userId: actor.id, until: now + lifetime };
  const body = Buffer.from(JSON.stringify(values)).toString("base64url");
  return `${body}.${sign(body)}`;
}

/** The file of a ticket, or null where it is forged, somebody else's, too old or gone. */
export function redeemTicket(
  dataDir: string,
  actor: Actor,
  ticket: string,
  now = Date.now(),
): KeptFile | null {
  const [body = "", signature = ""] = ticket.split(".");
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const values = ticketSchema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString()));
  if (!values.success) return null;
  const { userId, until, ...file } = values.data;
  const isGood = userId === actor.id && until > now;
  return isGood && existsSync(storedFilePath(dataDir, file.sha256)) ? file : null;
}

const ticketSchema = z.object({
  kind: z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]),
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
  userId: z.string(),
  until: z.number(),
});

const sign = (body: string) => createHmac("sha256", secret).update(body).digest("base64url");

import * as z from "zod";

/** The entries of a backup by name; the manifest is the last, so that a cut-off backup has none. */
export const databaseEntry = "votum.sqlite";
export const manifestEntry = "manifest.json";
export const fileEntry = (sha256: string) => `files/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

/** The hash a file's entry is named after, or null where the entry is none. */
export function hashOfEntry(name: string): string | null {
  const match = /^files\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(name);
  return match ? `${match[1]}${match[2]}` : null;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const entry = z.object({ name: z.string(), sha256, bytes: z.number().int().nonnegative() });

export const manifestSchema = z.object({
  format: z.literal("votum-backup-1"),
  createdAt: z.iso.datetime(),
  /** The database first, then the files, each with the hash of what really lies in the backup. */
  entries: z.array(entry).min(1),
  /** Files the database names that were gone or changed when the backup was made. */
  missing: z.array(sha256),
  changed: z.array(sha256),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = z.infer<typeof entry>;

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { customType } from "drizzle-orm/sqlite-core";

/** Shorter texts would hardly become shorter. */
const shortest = 200;
/** A window as large as a passage: the usual one of 32 kB would be laid out anew for each. */
const options = { level: 6, windowBits: 12, memLevel: 5, chunkSize: 4096 } as const;

/** Text that is stored in half the room; what an older release stored as it is can be read, too. */
export const packedText = customType<{ data: string; driverData: string | Buffer }>({
  dataType: () => "text",
  toDriver: (text) => (text.length < shortest ? text : deflateRawSync(text, options)),
  fromDriver: unpacked,
});

/** As stored, as it was written. SQL knows it by the same name. */
export function unpacked(stored: string | Buffer): string {
  return typeof stored === "string" ? stored : inflateRawSync(stored, options).toString("utf8");
}

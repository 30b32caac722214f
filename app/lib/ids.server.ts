import { createHash, randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

let drawBytes: (size: number) => Buffer = randomBytes;

/** A new random id: 16 characters, 80 bits, without letters that are easily confused. */
export function newId(): string {
  return encode(drawBytes(10));
}

/** Runs a synchronous body whose new ids follow from a name: for data that is the same each time. */
export function withIdsFrom<Result>(name: string, body: () => Result): Result {
  let drawn = 0;
  drawBytes = (size) =>
    createHash("sha256").update(`${name}:${drawn++}`).digest().subarray(0, size);
  try {
    return body();
  } finally {
    drawBytes = randomBytes;
  }
}

/** Always the same id for the same name; keeps addresses of the demo data stable. */
export function idFrom(name: string): string {
  return encode(createHash("sha256").update(name).digest().subarray(0, 10));
}

/** 256 random bits for links and sessions; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function encode(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let index = 0; index < 16; index++) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}

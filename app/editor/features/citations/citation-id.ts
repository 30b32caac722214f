const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** 50 random bits: no two places of one text have the same. */
export function newCitationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => letters[byte & 31]).join("");
}

export type LocalDraft = {
  opinionId: string;
  /** Random name of the open editor that wrote it. */
  editor: string;
  /** JSON text of an `EditorDocument`. */
  state: string;
  baseVersion: number;
  /** Instant in ms, by this machine's clock. */
  writtenAt: number;
};

/** What lies in the browser's storage: unreadable without the key of the person. */
export type SealedDraft = {
  owner: string;
  opinionId: string;
  editor: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

/** `owner` tells the copies of two people at one browser apart and says nothing of the key. */
export type PersonKey = { owner: string; key: CryptoKey };

/** `key`: 32 random bytes in hex, of one person, handed out by the server with the page. */
export async function importKey(key: string): Promise<PersonKey> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return {
    owner: Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    key: await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]),
  };
}

export async function seal(draft: LocalDraft, { owner, key }: PersonKey): Promise<SealedDraft> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { opinionId, editor, ...content } = draft;
  const text = new TextEncoder().encode(JSON.stringify(content));
  const sealed = await crypto.subtle.encrypt(boundTo(opinionId, iv), key, text);
  return { owner, opinionId, editor, iv, sealed };
}

/** `null` where the key is another one or the copy was made for another opinion. */
export async function unseal(found: SealedDraft, { key }: PersonKey): Promise<LocalDraft | null> {
  try {
    const text = await crypto.subtle.decrypt(boundTo(found.opinionId, found.iv), key, found.sealed);
    const { opinionId, editor } = found;
    return { ...JSON.parse(new TextDecoder().decode(text)), opinionId, editor };
  } catch {
    return null;
  }
}

// The name of the opinion is part of the seal: a copy of A cannot be opened as B.
function boundTo(opinionId: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(opinionId) };
}

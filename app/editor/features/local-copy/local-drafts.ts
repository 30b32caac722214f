import { importKey, seal, unseal, type LocalDraft, type SealedDraft } from "./sealed-draft";

const databaseName = "votum-drafts";
const storeName = "copies";

export type LocalDrafts = {
  put(draft: LocalDraft): Promise<void>;
  get(opinionId: string): Promise<LocalDraft | null>;
  remove(opinionId: string): Promise<void>;
};

/** Encrypted copies of one person in IndexedDB. `null` without a key or on a page that is not served safely. */
export function openLocalDrafts(key: string | null | undefined): LocalDrafts | null {
  if (!key || !globalThis.isSecureContext || !globalThis.indexedDB) return null;
  const imported = importKey(key);
  return {
    async put(draft) {
      const sealed = await seal(draft, await imported);
      await withStore("readwrite", (store) => store.put(sealed));
    },
    async get(opinionId) {
      const { owner } = await imported;
      const found = await withStore<SealedDraft | undefined>("readonly", (store) =>
        store.get([owner, opinionId]),
      );
      return found ? unseal(found, await imported) : null;
    },
    async remove(opinionId) {
      const { owner } = await imported;
      await withStore("readwrite", (store) => store.delete([owner, opinionId]));
    },
  };
}

/** At sign-out: nothing of one person's texts stays for the next. */
export function wipeLocalDrafts(): Promise<void> {
  if (!globalThis.indexedDB) return Promise.resolve();
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    // An open page of another tab holds the database; it goes with that page.
    for (const end of ["success", "error", "blocked"])
      request.addEventListener(end, () => resolve());
  });
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = use(transaction.objectStore(storeName));
      transaction.addEventListener("complete", () => resolve(request.result as Result));
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
  } finally {
    // Kept open it would block the wiping at sign-out.
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 2);
    request.addEventListener("upgradeneeded", () => {
      const database = request.result;
      // Version 1 was locked with the key of a session that is over.
      if (database.objectStoreNames.contains("drafts")) database.deleteObjectStore("drafts");
      database.createObjectStore(storeName, { keyPath: ["owner", "opinionId"] });
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

import { importKey, seal, unseal, type LocalDraft, type SealedDraft } from "./sealed-draft";

const databaseName = "votum-drafts";
const storeName = "texts";
/** One copy per opinion, until two tabs of one person were found to overwrite each other's. */
const formerStoreName = "copies";

export type LocalDrafts = {
  put(draft: LocalDraft): Promise<void>;
  /** What the editors of this opinion left behind, newest first. */
  list(opinionId: string): Promise<LocalDraft[]>;
  remove(draft: Pick<LocalDraft, "opinionId" | "editor">): Promise<void>;
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
    async list(opinionId) {
      const person = await imported;
      const ofOpinion = IDBKeyRange.bound(
        [person.owner, opinionId],
        // An array sorts behind every string.
        [person.owner, opinionId, []],
      );
      const found = await withStore<SealedDraft[]>("readonly", (store) => store.getAll(ofOpinion));
      const opened = await Promise.all(found.map((sealed) => unseal(sealed, person)));
      return opened
        .filter((draft) => draft !== null)
        .toSorted((one, other) => other.writtenAt - one.writtenAt);
    },
    async remove({ opinionId, editor }) {
      const { owner } = await imported;
      await withStore("readwrite", (store) => store.delete([owner, opinionId, editor]));
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
    const request = indexedDB.open(databaseName, 3);
    request.addEventListener("upgradeneeded", () => upgrade(request));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

function upgrade({ result: database, transaction }: IDBOpenDBRequest): void {
  // Version 1 was locked with the key of a session that is over.
  if (database.objectStoreNames.contains("drafts")) database.deleteObjectStore("drafts");
  const store = database.createObjectStore(storeName, {
    keyPath: ["owner", "opinionId", "editor"],
  });
  if (!transaction || !database.objectStoreNames.contains(formerStoreName)) return;
  const former = transaction.objectStore(formerStoreName).getAll();
  former.addEventListener("success", () => {
    for (const copy of former.result) store.put({ ...copy, editor: "" });
    database.deleteObjectStore(formerStoreName);
  });
}

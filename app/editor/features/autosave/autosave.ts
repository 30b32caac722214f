import { draftRefusals, type DraftRefusal, type SaveDraft, type SaveDraftResult } from "./draft";

export type AutosavePhase =
  | "saved"
  | "unsaved"
  | "saving"
  | "offline"
  | "session-expired"
  | "disk-full"
  | "conflict"
  | "refused";

export type AutosaveStatus = {
  phase: AutosavePhase;
  /** True while the server does not have the last keystroke. */
  dirty: boolean;
  /** Instant of the last confirmed save; `null` before the first. */
  savedAt: number | null;
  /** Somebody saved a version after the one this text was begun on. */
  outdated: boolean;
};

export type AutosaveOptions = {
  opinionId: string;
  baseVersion: number;
  /** The text as it stands now; called once per attempt. */
  read: () => string;
  save: SaveDraft;
  savedAt?: number | null;
};

export type Autosave = {
  status(): AutosaveStatus;
  subscribe(listener: () => void): () => void;
  /** The user changed the text. Opening and loading never call this. */
  changed(): void;
  /** Tries at once and again until the text is saved or cannot be; true when it is saved. */
  flush(): Promise<boolean>;
  connectionLost(): void;
  connectionBack(): void;
  /** After a conflict was decided: the text now builds on this version. */
  rebase(baseVersion: number): void;
  /** Last attempt when the editor goes away; nothing is scheduled until `start`. */
  stop(): void;
  start(): void;
};

/** All in ms. Together they keep the draft at most 5 s behind the keyboard. */
export const pace = {
  quiet: 1_500,
  longestWait: 5_000,
  firstAnswer: 8_000,
  longestAnswer: 60_000,
} as const;

const retryAfter: Record<DraftRefusal, readonly number[]> = {
  unreachable: [2_000, 4_000, 8_000, 15_000],
  full: [5_000, 10_000, 20_000, 30_000],
  session: [15_000],
  forbidden: [30_000],
  invalid: [30_000],
  conflict: [],
};

const phaseOf: Record<DraftRefusal, AutosavePhase> = {
  unreachable: "offline",
  full: "disk-full",
  session: "session-expired",
  forbidden: "refused",
  invalid: "refused",
  conflict: "conflict",
};

/**
 * Brings the text to the server: one request at a time, again after a failure, and "saved" only
 * when the answer names the very attempt that carried the last keystroke.
 */
export function createAutosave({ opinionId, read, save, ...given }: AutosaveOptions): Autosave {
  const editor = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let baseVersion = given.baseVersion;
  let savedAt = given.savedAt ?? null;
  let revision = 0;
  let savedRevision = 0;
  let sequence = 0;
  let newestAnswered = 0;
  let inFlight: Promise<void> | null = null;
  let trouble: DraftRefusal | null = null;
  let failures = 0;
  let timeouts = 0;
  let waitingSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let newestVersion = baseVersion;
  let current: AutosaveStatus = { phase: "saved", dirty: false, savedAt, outdated: false };

  function publish() {
    const dirty = revision > savedRevision;
    let phase: AutosavePhase = dirty ? "unsaved" : "saved";
    if (trouble) phase = phaseOf[trouble];
    else if (inFlight) phase = "saving";
    const next = { phase, dirty, savedAt, outdated: newestVersion > baseVersion };
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    for (const listener of listeners) listener();
  }

  function schedule(delay: number) {
    clearTimeout(timer);
    timer = stopped ? undefined : setTimeout(onTime, Math.max(0, delay));
  }

  function onTime() {
    timer = undefined;
    if (revision > savedRevision) void attempt();
  }

  function attempt(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    inFlight ??= send().finally(() => {
      inFlight = null;
      publish();
      if (revision > savedRevision && !trouble) waitForQuiet();
    });
    publish();
    return inFlight;
  }

  async function send() {
    const sent = revision;
    waitingSince = null;
    const number = (sequence = Math.max(sequence + 1, Date.now()));
    const request = Promise.resolve()
      .then(() => save({ opinionId, state: read(), baseVersion, sequence: number, editor }))
      .catch((): SaveDraftResult => ({ ok: false, code: "unreachable" }));
    const patience = Math.min(pace.firstAnswer * 2 ** timeouts, pace.longestAnswer);
    const answer = await withinTime(request, patience);
    if (answer === "late") {
      timeouts++;
      fail("unreachable");
      // The server may have it all the same; a late proof is still a proof.
      void request.then((late) => isProof(late, number) && confirm(late, number, sent));
    } else if (isProof(answer, number)) confirm(answer, number, sent);
    else fail(refusalIn(answer));
  }

  function confirm(answer: Proof, number: number, sent: number) {
    if (number < newestAnswered) return;
    newestAnswered = number;
    savedRevision = Math.max(savedRevision, sent);
    savedAt = answer.savedAt;
    newestVersion = Math.max(newestVersion, answer.newestVersion ?? 0);
    trouble = null;
    failures = timeouts = 0;
    publish();
  }

  function fail(code: DraftRefusal) {
    failures = code === trouble ? failures + 1 : 0;
    trouble = code;
    const delays = retryAfter[code];
    const delay = delays[Math.min(failures, delays.length - 1)];
    if (delay !== undefined) schedule(delay);
  }

  function waitForQuiet() {
    waitingSince ??= Date.now();
    schedule(Math.min(pace.quiet, waitingSince + pace.longestWait - Date.now()));
  }

  return {
    status: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed() {
      revision++;
      waitingSince ??= Date.now();
      // A text the server refused may be fine after this change; other trouble has its own clock.
      if (!inFlight && (!trouble || trouble === "invalid")) waitForQuiet();
      else if (!inFlight && trouble !== "conflict" && timer === undefined) schedule(pace.quiet);
      publish();
    },
    async flush() {
      if (inFlight) await inFlight;
      const isOpen = () => revision > savedRevision && trouble !== "conflict";
      if (isOpen()) await attempt();
      // The second attempt carries what was typed during the first.
      if (isOpen() && !trouble) await attempt();
      return revision === savedRevision;
    },
    connectionLost() {
      if (trouble === "conflict") return;
      fail("unreachable");
      publish();
    },
    connectionBack() {
      if (trouble === "conflict") return;
      if (revision > savedRevision) void attempt();
      else trouble = null;
      publish();
    },
    rebase(version) {
      baseVersion = version;
      newestVersion = Math.max(newestVersion, version);
      trouble = null;
      if (revision > savedRevision) void attempt();
      publish();
    },
    start() {
      stopped = false;
      if (revision > savedRevision) waitForQuiet();
    },
    stop() {
      clearTimeout(timer);
      stopped = true;
      void Promise.resolve(inFlight).then(() => {
        if (revision > savedRevision && trouble !== "conflict") return attempt();
      });
    },
  };
}

type Proof = Extract<SaveDraftResult, { ok: true }>;

function isProof(answer: unknown, sequence: number): answer is Proof {
  const proof = answer as
    { ok?: unknown; sequence?: unknown; savedAt?: unknown } | null | undefined;
  return proof?.ok === true && proof.sequence === sequence && Number.isFinite(proof.savedAt);
}

function refusalIn(answer: unknown): DraftRefusal {
  const code = (answer as { code?: unknown } | null | undefined)?.code;
  return draftRefusals.find((known) => known === code) ?? "unreachable";
}

function withinTime<T>(promise: Promise<T>, limit: number): Promise<T | "late"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("late"), limit);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

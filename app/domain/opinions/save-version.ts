import type { SaveVersionAnswer, VersionRequest } from "./editor-requests";

const patience = 60_000;

const codeOf: Record<number, "session" | "forbidden" | "invalid" | "full"> = {
  401: "session",
  403: "forbidden",
  404: "forbidden",
  413: "invalid",
  422: "invalid",
  507: "full",
};

/** Sends a version. Only an answer that names the new number counts as saved. */
export async function postVersion(
  url: string,
  request: VersionRequest,
): Promise<SaveVersionAnswer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(request),
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    if (response.type === "opaqueredirect") return { ok: false, code: "session" };
    if (response.status !== 200 && response.status !== 409) {
      return { ok: false, code: codeOf[response.status] ?? "unreachable" };
    }
    const answer: unknown = await response.json();
    return isProof(answer, request.baseVersion) || isConflict(answer)
      ? answer
      : { ok: false, code: "unreachable" };
  } catch {
    return { ok: false, code: "unreachable" };
  }
}

type Saved = Extract<SaveVersionAnswer, { ok: true }>;
type Conflict = Extract<SaveVersionAnswer, { code: "conflict" }>;

function isProof(answer: unknown, baseVersion: number): answer is Saved {
  const { ok, version, savedAt } = (answer ?? {}) as Partial<Record<keyof Saved, unknown>>;
  return (
    ok === true &&
    Number.isInteger(version) &&
    (version as number) > baseVersion &&
    Number.isFinite(savedAt)
  );
}

function isConflict(answer: unknown): answer is Conflict {
  return (answer as { code?: unknown } | null)?.code === "conflict";
}

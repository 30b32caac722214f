import type { DraftRefusal, SaveDraft } from "./draft";

const refusalOf: Record<number, DraftRefusal> = {
  401: "session",
  403: "forbidden",
  404: "forbidden",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  507: "full",
};

/**
 * Sends drafts as JSON to one address. Whatever is not a proper answer counts as not saved: a
 * redirect means the session ended, an empty 200 means nothing. 400 stays "unreachable": it is a fault, not a verdict.
 */
export function postDraft(url: string): SaveDraft {
  return async (draft) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(draft),
      redirect: "manual",
      cache: "no-store",
    });
    if (response.type === "opaqueredirect") return { ok: false, code: "session" };
    if (response.status === 200) return response.json();
    return { ok: false, code: refusalOf[response.status] ?? "unreachable" };
  };
}

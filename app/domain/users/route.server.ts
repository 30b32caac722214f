import type { Logger } from "pino";
import { AppError, explain } from "~/lib/errors";
import type { Env } from "~/lib/env.server";
import { jsonAnswer, redirectTo } from "~/lib/http";
import type { Database } from "~db/client.server";
import type { Actor } from "./actor";
import { can, type Capability } from "./role";
import { readSessionToken } from "./session-cookie.server";
import { findSession, type Session } from "./sessions.server";

/** What the server hands to every loader and action. */
export type RequestContext = {
  db: Database;
  env: Env;
  log: Logger;
  nonce: string;
  requestId: string;
  /** Address of the caller, for the sign-in limit. */
  clientAddress: string;
};

type RequestArgs = {
  request: Request;
  params: Record<string, string | undefined>;
  context: RequestContext;
};

export type AnyoneArgs = RequestArgs & { db: Database; url: URL };
export type UserArgs = AnyoneArgs & { actor: Actor; session: Session };

/** Error of a form as a whole; the page shows its text and keeps what was typed. */
export type FormError = { formError: { code: string; values: Record<string, string | number> } };

/**
 * Makes a loader or action for people who are signed in. Every route uses this or `asAnyone`, so
 * no page is open by oversight (tests/unit/routes.test.ts checks it).
 */
export function asUser<Result>(
  handle: (args: UserArgs) => Promise<Result>,
  needs?: Capability,
): (args: RequestArgs) => Promise<Result> {
  return (args) =>
    answer(args, async () => {
      const session = currentSession(args);
      if (!session) throw signInFirst(args.request);
      if (needs && !can(session.actor.role, needs)) throw new AppError("forbidden");
      return handle({ ...withDefaults(args), session, actor: session.actor });
    });
}

/** Makes a loader or action that also serves people who are not signed in. */
export function asAnyone<Result>(
  handle: (args: AnyoneArgs) => Promise<Result>,
): (args: RequestArgs) => Promise<Result> {
  return (args) => answer(args, () => handle(withDefaults(args)));
}

/** A page has several loaders; the person is looked up once for all of them. */
const sessionOfRequest = new WeakMap<RequestContext, Session | null>();

export function currentSession({ request, context }: Pick<RequestArgs, "request" | "context">) {
  const known = sessionOfRequest.get(context);
  if (known !== undefined) return known;
  const token = readSessionToken(request, isSecure(context.env));
  const session = token ? findSession(context.db, token) : null;
  sessionOfRequest.set(context, session);
  return session;
}

export const isSecure = (env: Env) => env.publicUrl.protocol === "https:";

function withDefaults(args: RequestArgs): AnyoneArgs {
  return { ...args, db: args.context.db, url: new URL(args.request.url) };
}

const isReading = (request: Request) => request.method === "GET" || request.method === "HEAD";

/**
 * Without a session a page leads to the sign-in and back. A form must not: what was typed would be
 * gone, so it gets its answer in place (`session-expired`).
 */
function signInFirst(request: Request): Response {
  if (!isReading(request)) return formError("session-expired", {}, 401);
  const url = new URL(request.url);
  url.searchParams.delete("_data");
  const target = url.pathname + url.search;
  return redirectTo(
    target === "/" ? "/anmelden" : `/anmelden?weiter=${encodeURIComponent(target)}`,
  );
}

async function answer<Result>(
  { request, context }: RequestArgs,
  handle: () => Promise<Result>,
): Promise<Result> {
  try {
    return await handle();
  } catch (thrown) {
    if (thrown instanceof Response) {
      if (isFormError(thrown)) return thrown as Result;
      throw thrown;
    }
    const error = explain(thrown);
    if (!(error instanceof AppError)) {
      context.log.error({ err: thrown, requestId: context.requestId }, "unexpected error");
      throw jsonAnswer({ code: "unexpected", id: context.requestId }, { status: 500 });
    }
    if (error.status >= 500) {
      context.log.error(
        { err: error.cause, code: error.code, requestId: context.requestId },
        "refused",
      );
    }
    // A form stays on the screen with what was typed; only what does not exist for this person
    // becomes a page of its own.
    if (!isReading(request) && error.code !== "not-found") {
      return formError(error.code, error.values, error.status) as Result;
    }
    throw jsonAnswer({ code: error.code, id: context.requestId }, { status: error.status });
  }
}

function formError(
  code: string,
  values: Record<string, string | number>,
  status: number,
): Response {
  return jsonAnswer({ formError: { code, values } } satisfies FormError, {
    status,
    headers: { "X-Form-Error": code },
  });
}

const isFormError = (response: Response) => response.headers.has("X-Form-Error");

import type { Logger } from "pino";
import { AppError, explain } from "~/lib/errors";
import type { Env } from "~/lib/env.server";
import { jsonAnswer, redirectTo } from "~/lib/http";
import { guardForm, typedAnswer, typedForm } from "~/lib/received-form.server";
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
  /** The answer replaces the page, as without script; Remix hides from a route what was asked. */
  wantsPage: boolean;
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
 * gone (`session-expired`).
 */
function signInFirst(request: Request): Response | AppError {
  if (!isReading(request)) return new AppError("session-expired");
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
  const isForm = !isReading(request);
  if (isForm) guardForm(request);
  try {
    return await handle();
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    const error = nameError(thrown, context);
    if (isForm && !needsOwnPage(error, context)) {
      const formError = { code: error.code, values: error.values };
      const answer: FormError = { ...(await typedAnswer(request)), formError };
      return jsonAnswer(answer, { status: error.status }) as Result;
    }
    const typed = isForm ? await typedForm(request) : undefined;
    const answer = { code: error.code, id: context.requestId, typed };
    throw jsonAnswer(answer, { status: error.status });
  }
}

/** What went wrong as a code; what the administration has to know goes to the log. */
function nameError(thrown: unknown, { log, requestId }: RequestContext): AppError {
  const error = explain(thrown);
  if (!(error instanceof AppError)) {
    log.error({ err: thrown, requestId }, "unexpected error");
    return new AppError("unexpected");
  }
  const line = { err: error.cause, code: error.code, requestId };
  if (error.status >= 500) log.error(line, "refused");
  else if (error.cause) log.warn(line, "refused");
  return error;
}

/**
 * A refused form stays on the screen with what was typed. Where it cannot be shown any more, an
 * error page stands in for it, and holds what was typed. With script the form need not be shown
 * again: it is still there.
 */
function needsOwnPage({ code }: AppError, { wantsPage }: RequestContext): boolean {
  if (code === "not-found" || code === "unexpected") return true;
  return wantsPage && (code === "session-expired" || code === "forbidden");
}

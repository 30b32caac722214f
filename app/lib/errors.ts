/**
 * What can go wrong as a code with values. `error-texts.ts` turns it into German, and
 * `domain/users/route.server.ts` into an HTTP answer; nobody else does either.
 */
export type ErrorCode =
  | "session-expired"
  | "not-found"
  | "forbidden"
  | "conflict"
  | "disk-full"
  | "busy"
  | "too-many-attempts"
  | "invalid"
  | "last-administrator"
  | "stage-in-use"
  | "nothing-written"
  | "source-unreachable"
  | "index-being-built"
  | "too-many-saved-searches"
  | "too-many-searches"
  | "search-too-slow"
  | "abandoned"
  | "unexpected";

const statusOf: Record<ErrorCode, number> = {
  "session-expired": 401,
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  "disk-full": 507,
  busy: 503,
  "too-many-attempts": 429,
  invalid: 422,
  "last-administrator": 422,
  "stage-in-use": 422,
  "nothing-written": 422,
  "source-unreachable": 502,
  "index-being-built": 409,
  "too-many-saved-searches": 422,
  "too-many-searches": 429,
  "search-too-slow": 503,
  // Nobody reads the answer any more.
  abandoned: 499,
  unexpected: 500,
};

export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly values: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "AppError";
    this.status = statusOf[code];
  }
}

/** Hidden and absent are the same answer. */
export const notFound = () => new AppError("not-found");

/** Names the cause where the database or the disk said so; otherwise hands the error back. */
export function explain(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (/^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT)/.test(code)) {
    return new AppError("disk-full", {}, { cause: error });
  }
  // A person, department or record that was chosen and is not there (any more).
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return new AppError("invalid", {}, { cause: error });
  if (code.startsWith("SQLITE_BUSY")) return new AppError("busy", {}, { cause: error });
  return error;
}

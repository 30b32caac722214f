import { pino, type Logger } from "pino";

/** Log lines as JSON; passwords, tokens and cookies never reach them. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["req.headers.cookie", "req.headers.authorization", "password", "token"],
  });
}

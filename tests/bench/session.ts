import SQLite from "better-sqlite3";
import { createHash, randomBytes } from "node:crypto";

/** Signs a demo person in by a row in the database; returns the cookie header. */
export function signIn(databasePath: string, email = "referat1@votum.example"): string {
  const client = new SQLite(databasePath);
  client.pragma("busy_timeout=5000");
  const token = randomBytes(32).toString("base64url");
  const now = Date.now();
  client
    .prepare(
      `INSERT INTO sessions (id, user_id, created_at, last_used_at, expires_at)
       SELECT ?, id, ?, ?, ? FROM users WHERE email = ?`,
    )
    .run(createHash("sha256").update(token).digest("hex"), now, now, now + 36_000_000, email);
  client.close();
  return `votum=${token}`;
}

import type SQLite from "better-sqlite3";

const mostKept = 400;

/**
 * To prepare a statement costs more than to run most of them, and a page always asks the same ones:
 * the newest stay prepared. For callers that run a statement at once and do not iterate over it.
 */
export function keepStatements(client: SQLite.Database): void {
  const kept = new Map<string, SQLite.Statement>();
  const prepare = client.prepare.bind(client);
  const keeping = (sql: string) => {
    const statement = kept.get(sql) ?? prepare(sql);
    // Deleted and set again, it stands last: the first is the one not used for longest.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return statement.reader ? statement.raw(false).pluck(false) : statement;
  };
  client.prepare = keeping as typeof client.prepare;
}

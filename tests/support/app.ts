import { test as base, type BrowserContext } from "@playwright/test";
import SQLite from "better-sqlite3";
import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "./template";

/** The demo people by what they do; their addresses are in app/domain/users/demo.ts. */
const people = {
  referat1: "referat1@votum.example",
  referat2: "referat2@votum.example",
  leitung: "leitung@votum.example",
  leserin: "abteilung50@votum.example",
  administration: "administration@votum.example",
} as const;
export type PersonName = keyof typeof people;

/** A running Votum with a data folder of its own. */
export class App {
  private process: ChildProcess | undefined;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  /** `prepare` gets the data folder before the server opens it. */
  static async start(
    template: "demo" | "empty",
    env: Record<string, string> = {},
    prepare: (dataDir: string) => Promise<void> | void = () => {},
  ): Promise<App> {
    const dataDir = mkdtempSync(join(tmpdir(), "votum-test-"));
    cpSync(join(templates, template), dataDir, { recursive: true });
    await prepare(dataDir);
    const app = new App(dataDir, await freePort(), env);
    await app.up();
    return app;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get databasePath(): string {
    return join(this.dataDir, "votum.sqlite");
  }

  get pid(): number {
    return this.process?.pid ?? 0;
  }

  /** Everything the server wrote, for tests that look for what must not be there. */
  output = "";

  async up(): Promise<void> {
    this.process = spawn(process.execPath, ["build/server/index.js"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_PATH: this.databasePath,
        DATA_DIR: this.dataDir,
        PORT: String(this.port),
        PUBLIC_URL: this.url,
        ...this.env,
      },
    });
    this.process.stdout?.on("data", (chunk) => (this.output += String(chunk)));
    this.process.stderr?.on("data", (chunk) => (this.output += String(chunk)));
    await this.untilHealthy();
  }

  /** Stops as an operator would (SIGTERM), or as a power cut would (SIGKILL). Returns the exit code. */
  async down(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<number | null> {
    const running = this.process;
    if (!running || running.exitCode !== null) return running?.exitCode ?? null;
    const exit = new Promise<number | null>((resolve) => running.once("exit", resolve));
    running.kill(signal);
    return exit;
  }

  async remove(): Promise<void> {
    await this.down("SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Runs on a second connection, as a colleague's change would. */
  sql<Row = unknown>(statement: string, ...parameters: unknown[]): Row[] {
    const client = new SQLite(this.databasePath);
    client.pragma("busy_timeout=5000");
    try {
      const prepared = client.prepare(statement);
      if (prepared.reader) return prepared.all(...parameters) as Row[];
      prepared.run(...parameters);
      return [];
    } finally {
      client.close();
    }
  }

  /** Signs a browser in by a session in the database, without clicking. */
  async signIn(context: BrowserContext, person: PersonName): Promise<void> {
    const value = this.newSession(people[person]);
    await context.addCookies([{ name: "votum", value, url: this.url, httpOnly: true }]);
  }

  /** Token of a new session, for requests without a browser. */
  newSession(email: string): string {
    const token = randomBytes(32).toString("base64url");
    const now = Date.now();
    this.sql(
      `INSERT INTO sessions (id, user_id, created_at, last_used_at, expires_at)
       SELECT ?, id, ?, ?, ? FROM users WHERE email = ?`,
      createHash("sha256").update(token).digest("hex"),
      now,
      now,
      now + 3_600_000,
      email,
    );
    return token;
  }

  /** Path of a new one-time link, as the server prints or the administration hands out. */
  oneTimeLink(purpose: "set-up" | "password"): string {
    const token = randomBytes(32).toString("base64url");
    this.sql(
      `INSERT INTO one_time_links (id, purpose, user_id, expires_at)
       SELECT ?, ?, (SELECT id FROM users LIMIT 1), ?`,
      createHash("sha256").update(token).digest("hex"),
      purpose,
      Date.now() + 3_600_000,
    );
    return `/${purpose === "set-up" ? "einrichten" : "passwort"}/${token}`;
  }

  private async untilHealthy(): Promise<void> {
    const limit = Date.now() + 20_000;
    while (Date.now() < limit) {
      const answer = await fetch(`${this.url}/healthz`).catch(() => null);
      if (answer?.ok) return;
      if (this.process?.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Votum ist nicht gestartet:\n${this.output}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

type Fixtures = { template: "demo" | "empty"; app: App };

/** Each test has its own server and its own copy of the demo data. */
export const test = base.extend<Fixtures>({
  template: ["demo", { option: true }],
  app: async ({ template }, use) => {
    const app = await App.start(template);
    await use(app);
    await app.remove();
  },
  baseURL: async ({ app }, use) => {
    await use(app.url);
  },
});

export { expect } from "@playwright/test";

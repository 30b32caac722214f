import { spawn, type ChildProcess } from "node:child_process";
import { dirname } from "node:path";

const port = Number(process.env.PORT ?? 3117);
/** Where the measured server answers. */
export const origin = `http://localhost:${port}`;

/** Runs a program that answers at `origin` from this database, as long as `use` takes. */
export async function withServer(
  program: string[],
  { databasePath }: { databasePath: string },
  use: () => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, program, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      LOG_LEVEL: "silent",
      PORT: String(port),
      PUBLIC_URL: origin,
      DATABASE_PATH: databasePath,
      DATA_DIR: dirname(databasePath),
    },
  });
  try {
    await untilReady(server);
    await use();
  } finally {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
}

async function untilReady(server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("Der Server ist nicht gestartet.");
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

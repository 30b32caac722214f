import type { Server } from "node:http";

/** How long requests under way may take after the signal to stop. */
const drainLimit = 10_000;

type Steps = { onDrain: () => void; onClosed: () => Promise<void> };

/** Ctrl+C or SIGTERM: take no new requests, finish those under way, close the database, exit 0. */
export function stopGracefully(server: Server, steps: Steps): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    steps.onDrain();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const limit = setTimeout(() => server.closeAllConnections(), drainLimit);
    const idle = setInterval(() => server.closeIdleConnections(), 200);
    void closed
      .then(steps.onClosed)
      .then(() => {
        clearTimeout(limit);
        clearInterval(idle);
        process.exit(0);
      })
      .catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

import type { Server, ServerResponse } from "node:http";

/** How long requests under way may take after the signal to stop. */
const drainLimit = 9_000;
/** What is on its way when the signal comes is still taken: until nothing new came for a moment … */
const quietTime = 200;
/** … but not for ever. */
const longestWelcome = 2_000;

type Steps = { onDrain: () => void; onClosed: () => Promise<void> };

/**
 * Ctrl+C or SIGTERM: finish what is under way or already sent, close the database, exit 0. Every
 * answer from then on ends its connection, so that no client sends another request into it.
 */
export function stopGracefully(server: Server, steps: Steps): void {
  const open = new Set<ServerResponse>();
  let stopping = false;
  let lastArrival = 0;
  server.on("connection", () => (lastArrival = performance.now()));
  server.prependListener("request", (_request, response: ServerResponse) => {
    lastArrival = performance.now();
    open.add(response);
    response.on("close", () => open.delete(response));
    if (stopping) endConnectionAfter(response);
  });
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    steps.onDrain();
    for (const response of open) endConnectionAfter(response);
    const limit = setTimeout(() => server.closeAllConnections(), drainLimit);
    const start = performance.now();
    let idle: NodeJS.Timeout | undefined;
    const close = () => {
      server.close(() => {
        clearTimeout(limit);
        clearInterval(idle);
        void finish(steps);
      });
      server.closeIdleConnections();
      idle = setInterval(() => server.closeIdleConnections(), 200);
    };
    const closeWhenQuiet = () => {
      const now = performance.now();
      const isQuiet = now - Math.max(lastArrival, start) >= quietTime;
      if (isQuiet || now - start >= longestWelcome) close();
      else wait();
    };
    // After a wait the loop first takes what arrived meanwhile, then looks.
    const wait = () => setTimeout(() => setImmediate(closeWhenQuiet), quietTime / 4);
    wait();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("Connection", "close");
}

async function finish(steps: Steps): Promise<void> {
  try {
    await steps.onClosed();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  }
}

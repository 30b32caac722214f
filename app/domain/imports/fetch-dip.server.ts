import { AppError } from "~/lib/errors";
import type { ImportSource } from "./imported";

const mostPages = 1000;
const mostWaits = 5;

/**
 * Fetches a list from its address. DIP gives 100 records a page: every filter is sent again with
 * the cursor, and the end is where the cursor stops changing. A 429 or 503 is waited for as long
 * as `Retry-After` says. The key for DIP comes from the variable `DIP_API_KEY`.
 */
export async function fetchDip(source: ImportSource, address: string) {
  const pieces: { place: string; text: string }[] = [];
  let cursor: string | null = null;
  for (let page = 1; page <= mostPages; page++) {
    const url = new URL(address);
    if (cursor !== null) url.searchParams.set("cursor", cursor);
    const text = await fetchText(url);
    pieces.push({ place: `${url.host}${url.pathname} Seite ${page}`, text });
    const next = source === "dip" ? cursorOf(text) : null;
    if (next === null || next === cursor) break;
    cursor = next;
  }
  return pieces;
}

async function fetchText(url: URL): Promise<string> {
  const key = process.env.DIP_API_KEY;
  const headers = key ? { Authorization: `ApiKey ${key}` } : undefined;
  for (let attempt = 0; attempt <= mostWaits; attempt++) {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) });
    if (answer.ok) return answer.text();
    if (answer.status !== 429 && answer.status !== 503) {
      throw new AppError("source-unreachable", { status: answer.status });
    }
    const seconds = Math.min(Number(answer.headers.get("Retry-After")) || 2 ** attempt, 120);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
  throw new AppError("source-unreachable", { status: 503 });
}

function cursorOf(text: string): string | null {
  try {
    const { cursor } = JSON.parse(text) as { cursor?: unknown };
    return typeof cursor === "string" ? cursor : null;
  } catch {
    return null;
  }
}

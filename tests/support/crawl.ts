import { readFileSync } from "node:fs";
import routes from "../../app/routes";
import type { App } from "./app";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };

/** An address with its parameters still open, and the ids of all routes that answer there. */
export type Address = { path: string; routeIds: string[]; hasAction: boolean; isPage: boolean };

/** Every address of app/routes.ts. */
export const allAddresses: Address[] = flatten(routes as Entry[], "", ["root"]);

function flatten(entries: Entry[], prefix: string, parents: string[]): Address[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${prefix}/${entry.path}` : prefix;
    const routeIds = [...parents, entry.file.replace(/\.tsx?$/, "")];
    const source = readFileSync(`app/${entry.file}`, "utf8");
    const hasAction = source.includes("export const action");
    const isPage = source.includes("export default");
    const children = flatten(entry.children ?? [], path, routeIds);
    if (entry.children?.some((child) => child.index)) return children;
    return [{ path: path || "/", routeIds, hasAction, isPage }, ...children];
  });
}

export type Answer = { status: number; headers: Record<string, string>; body: string };

/** What an answer says beyond its status and text. */
const telling = ["location", "x-remix-redirect", "content-type", "content-disposition", "etag"];

/** One request as a browser of this house sends it; `token` of a session, or nobody. */
export async function request(
  app: App,
  token: string | null,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const answer = await fetch(app.url + path, {
    redirect: "manual",
    ...init,
    headers: {
      ...(token ? { Cookie: `votum=${token}` } : {}),
      Origin: app.url,
      "Sec-Fetch-Site": "same-origin",
      ...(init.headers as Record<string, string> | undefined),
    },
  });
  const headers = Object.fromEntries(
    telling.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value.replaceAll(app.url, "")]];
    }),
  );
  return { status: answer.status, headers, body: await answer.text() };
}

/** The same answer without what differs each time: nonce, number of the request, a new feed, port. */
export function withoutChance(app: App, { status, headers, body }: Answer): string {
  const text = body
    .replaceAll(app.url, "")
    .replaceAll(/nonce(?:=|":)"[^"]*"/g, "nonce")
    .replaceAll(/\/feed\/[\w-]{43}\.xml/g, "/feed/…")
    .replaceAll(/"id":"[0-9a-f]{12}"/g, '"id":"…"')
    .replaceAll(/Kennung: (?:<!-- -->)?[0-9a-f]{12}/g, "Kennung");
  return JSON.stringify({ status, headers }) + text;
}

/** Paths of this program that a page links to or offers in the filters of a list. */
export function linksOf(path: string, body: string): string[] {
  const here = new URL(path, "http://votum.invalid");
  const hrefs = [...body.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].map(([, href]) =>
    decoded(href ?? ""),
  );
  return [...hrefs, ...choicesOf(here.pathname, body)].flatMap((href) => {
    const target = new URL(href, here);
    return target.origin === here.origin ? [target.pathname + target.search] : [];
  });
}

function choicesOf(pathname: string, body: string): string[] {
  return [...body.matchAll(/<select\b[^>]*?\bname="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
    ([, name, options]) =>
      [...(options ?? "").matchAll(/<option\b[^>]*?\bvalue="([^"]+)"/g)].map(
        ([, value]) => `${pathname}?${name}=${encodeURIComponent(decoded(value ?? ""))}`,
      ),
  );
}

const entities: Record<string, string> = { amp: "&", quot: '"', "#x27": "'", lt: "<", gt: ">" };
export const decoded = (text: string) =>
  text.replaceAll(/&(amp|quot|#x27|lt|gt);/g, (_, name: string) => entities[name] ?? "");

/** Runs a piece of work for each item, a few at a time. */
export async function forEachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  atOnce = 6,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Where two answers part, with some text around it. */
export function differenceOf(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return [left, right].map((text) => `„${text.slice(Math.max(0, at - 60), at + 60)}“`).join(" ≠ ");
}

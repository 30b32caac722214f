import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { NonceProvider } from "~/components/nonce";

/** The data is ready when a page renders, so a string is a third cheaper than a stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const markup = renderToString(
    <NonceProvider value={context.nonce}>
      <RemixServer context={remix} url={request.url} />
    </NonceProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || error instanceof Response) return;
  // A parsed address that leads nowhere is no fault of the program.
  if (typeof error === "object" && error && "status" in error && Number(error.status) < 500) return;
  context.log.error({ err: error, requestId: context.requestId }, "unexpected error");
}

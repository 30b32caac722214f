import { errorText } from "~/lib/error-texts";
import { AppError } from "~/lib/errors";

/** A list that cannot be written now says so in plain German: nobody reads it through a page. */
export function refusedList(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  const { title, message, whatNow } = errorText(error.code);
  return new Response([title, message, whatNow].join("\n\n"), {
    status: error.status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

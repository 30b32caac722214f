import { useFetcher } from "@remix-run/react";

/** Sends a form in the background; the page then shows what is stored now. */
export function usePost(): (form: Record<string, string>, action: string) => void {
  const { submit } = useFetcher();
  return (form, action) => submit(form, { method: "post", action });
}

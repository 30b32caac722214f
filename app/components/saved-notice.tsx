import { useSearchParams } from "@remix-run/react";
import { Notice } from "./notice";

/** Says once after a redirect with `?gespeichert=1` that the server has it. */
export function SavedNotice({ children = "Gespeichert." }: { children?: string }) {
  const [query] = useSearchParams();
  return query.has("gespeichert") ? (
    <Notice kind="success" live>
      {children}
    </Notice>
  ) : null;
}

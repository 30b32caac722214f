import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Looks again every two seconds while the text is being read; without script one reloads. */
export function useRefreshWhile(busy: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!busy || state !== "idle") return;
    const timer = setTimeout(revalidate, 2000);
    return () => clearTimeout(timer);
  }, [busy, revalidate, state]);
}

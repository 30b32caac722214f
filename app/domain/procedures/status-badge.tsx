import { Badge } from "~/components/badge";
import type { Status } from "./texts";

export function StatusBadge({ status }: { status: Status }) {
  return (
    <Badge tone={status.tone} sign={status.sign}>
      {status.word}
    </Badge>
  );
}

import { readPlaces } from "~/domain/law/read-places";
import { formatPath, type ProvisionPath } from "~/domain/law/provision-path";

const longest = 60;

/** The place of a provision that an address asks for (`?stelle=Abs. 1 Satz 2`). */
export function readAskedPlace(params: URLSearchParams): { place: ProvisionPath; unread: string } {
  const written = params.get("stelle")?.trim().slice(0, longest) ?? "";
  const { places } = readPlaces(written);
  const place = places[0] ?? {};
  return { place, unread: places.length === 0 ? written : "" };
}

type Asked = { on?: string | null; place: string; whole?: string };

/** The address of what cites one place of the provision at `path`; `whole`: all of one type. */
export function placeHref(path: string, { on, place, whole }: Asked, anchor = "beruehrt"): string {
  const query = new URLSearchParams();
  if (on) query.set("am", on);
  if (place) query.set("stelle", place);
  if (whole) query.set("alle", whole);
  return `${path}${query.size > 0 ? `?${query.toString()}` : ""}#${anchor}`;
}

/** As one types it: `Abs. 1 Satz 2`. */
export const writtenPlace = (place: ProvisionPath) => formatPath(place).replaceAll("\u00a0", " ");

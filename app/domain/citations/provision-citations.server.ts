import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { readAskedPlace } from "./asked-place";
import type { CitedProvision } from "./cited-place.server";
import { listCitedTogether } from "./cited-together.server";
import { listCitingProvision } from "./citing.server";

/** All that a provision's page says of what cites it, for the place its address asks for. */
export function readProvisionCitations(
  db: Queryable,
  actor: Actor,
  provision: CitedProvision,
  query: URLSearchParams,
) {
  const asked = readAskedPlace(query);
  return {
    asked,
    groups: listCitingProvision(db, actor, { ...provision, place: asked.place }, query.get("alle")),
    together: listCitedTogether(db, actor, provision),
  };
}

import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the program, in the order of its map. */
export default [
  index("routes/uebersicht.tsx"),

  route("anmelden", "routes/anmelden.tsx"),
  route("abmelden", "routes/abmelden.ts"),
] satisfies RouteConfig;

import type { RequestContext } from "~/domain/users/route.server";

declare module "@remix-run/node" {
  // An interface is what declaration merging needs.
  interface AppLoadContext extends RequestContext {}
}

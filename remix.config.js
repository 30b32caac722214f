/**
 * Remix settings as plain data; `app/vite.config.ts` hands them to the Remix plugin.
 * Why two of the v3 flags stay off: docs/adr/0001-remix-2-and-the-way-out.md
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
};

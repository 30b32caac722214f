/** Who may import whom; the table stands in docs/adr/0005-import-zones.md. */
const zone = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    zone("no-circular", "Kein Kreis zwischen Dateien.", {}, { circular: true }),
    zone(
      "routes-know-no-database",
      "Eine Route übersetzt HTTP; SQL gehört in die Anwendungsfälle.",
      { path: "^app/(routes/|root|entry)" },
      { path: "^db/" },
    ),
    zone(
      "only-server-files-know-the-database",
      "Nur .server.ts-Dateien der Fachbegriffe dürfen die Datenbank benutzen.",
      { path: "^app/domain/", pathNot: "(\\.server\\.tsx?|\\.test\\.tsx?|\\.worker\\.ts)$" },
      { path: "^db/" },
    ),
    zone(
      "pure-files-know-no-server",
      "Was auf beiden Seiten läuft, darf keine Serverdatei brauchen.",
      {
        path: "^app/(domain|components|editor|lib)/",
        pathNot: "(\\.server\\.tsx?|\\.test\\.tsx?|\\.worker\\.ts)$",
      },
      { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    zone(
      "editor-knows-no-domain",
      "Der Editor bekommt Fachliches als Funktion.",
      { path: "^app/editor/" },
      { path: "^(app/domain|app/routes|db)/" },
    ),
    zone(
      "components-and-lib-know-no-concept",
      "Allgemeine Teile kennen keinen Fachbegriff.",
      { path: "^app/(components|lib)/" },
      { path: "^(app/domain|app/routes|app/editor|db)/" },
    ),
    zone(
      "database-knows-only-enumerations",
      "Das Schema kennt nur reine Aufzählungen der Fachbegriffe.",
      { path: "^db/(schema|client|migrate)" },
      { path: "^app/(routes|components|editor)/|\\.server\\.tsx?$", pathNot: "^db/" },
    ),
    zone(
      "only-the-edge-knows-remix",
      "Der Weg zu React Router bleibt kurz.",
      {
        path: "^app/",
        pathNot:
          "^app/(routes/|root|entry\\.|server\\.ts|routes\\.ts|vite\\.config|virtual\\.d|remix\\.d|components/(saved-notice|focus-on-navigation|use-post|use-refresh-while))",
      },
      { path: "@remix-run/(react|node|express|dev)" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};

import { beforeAll, expect, test } from "vitest";
import { seedDemo } from "~db/seed/demo.server";
import { personId, recordId } from "~db/seed/house.server";
import { openDatabase } from "~db/client.server";
import { startSession } from "~/domain/users/sessions.server";
import type { RequestContext } from "~/domain/users/route.server";
import { readEnv } from "~/lib/env.server";
import { createLog } from "~/lib/log.server";
import { loader as root } from "~/root";
import { loader as savedSearches } from "~/routes/gemerkt/index";
import { loader as documents } from "~/routes/dokumente/index";
import { loader as document } from "~/routes/dokumente/dokument";
import { loader as changedDecision } from "~/routes/entscheidungen/bearbeiten";
import { loader as decisions } from "~/routes/entscheidungen/index";
import { loader as decision } from "~/routes/entscheidungen/lesen";
import { loader as finishing } from "~/routes/gutachten/abschliessen";
import { loader as similar } from "~/routes/gutachten/aehnliche";
import { loader as similarData } from "~/routes/gutachten/aehnliche-daten";
import { loader as opinions } from "~/routes/gutachten/index";
import { loader as opinion } from "~/routes/gutachten/lesen";
import { loader as laws } from "~/routes/normen/index";
import { loader as law } from "~/routes/normen/gesetz";
import { loader as provision } from "~/routes/normen/einzelnorm";
import { loader as comparison } from "~/routes/normen/vergleich";
import { loader as statements } from "~/routes/stellungnahmen/index";
import { loader as search } from "~/routes/suche";
import { loader as suggestions } from "~/routes/suche.vorschlaege";
import { loader as overview } from "~/routes/uebersicht";
import { loader as procedures } from "~/routes/verfahren/index";
import { loader as timeline } from "~/routes/verfahren/verlauf";
import { loader as procedure } from "~/routes/verfahren/verfahren";

/** More than this, and a page has begun to ask row by row. */
const most = 12;

type Loader = (args: {
  request: Request;
  params: Record<string, string>;
  context: RequestContext;
}) => Promise<unknown>;

const asked: string[] = [];
const db = openDatabase(":memory:", { onStatement: (sql) => asked.push(sql) });
let token = "";

beforeAll(async () => {
  await seedDemo(db);
  token = startSession(db, personId("referat-1"));
}, 60_000);

const pages: [string, Record<string, string>, Loader[]][] = [
  ["/", {}, [overview]],
  ["/verfahren", {}, [procedures]],
  ["/verfahren?ansicht=tafel", {}, [procedures]],
  [
    "/verfahren/:id",
    { id: recordId("procedure", "nrw-2025-kommunalrecht") },
    [procedure, timeline],
  ],
  ["/dokumente", {}, [documents]],
  ["/stellungnahmen", {}, [statements]],
  ["/gutachten", {}, [opinions]],
  ["/gutachten/:id", { id: recordId("opinion", "stichwahl-2020") }, [opinion]],
  ["/gutachten/:id/aehnliche", { id: recordId("opinion", "stichwahl-2020") }, [similar]],
  ["/gutachten/:id/aehnliche/daten", { id: recordId("opinion", "stichwahl-2020") }, [similarData]],
  ["/gutachten/:id/abschliessen", { id: recordId("opinion", "gleichstellung-2026") }, [finishing]],
  ["/entscheidungen", {}, [decisions]],
  ["/entscheidungen?vorschrift=GO+NRW", {}, [decisions]],
  ["/entscheidungen/:id", { id: recordId("decision", "VerfGH NRW:VerfGH 35/19") }, [decision]],
  [
    "/entscheidungen/:id/bearbeiten",
    { id: recordId("decision", "VerfGH NRW:VerfGH 35/19") },
    [changedDecision],
  ],
  ["/dokumente/:id", { id: recordId("document", "nrw-2025-kommunalrecht:entwurf") }, [document]],
  ["/normen", {}, [laws]],
  ["/normen?q=Gemeindeordnung", {}, [laws]],
  ["/normen/go-nrw", { gesetz: "go-nrw" }, [law]],
  ["/normen/go-nrw/26", { gesetz: "go-nrw", einzelnorm: "26" }, [provision]],
  ["/normen/go-nrw/26?am=2015-01-01", { gesetz: "go-nrw", einzelnorm: "26" }, [provision]],
  ["/normen/go-nrw/26/vergleich", { gesetz: "go-nrw", einzelnorm: "26" }, [comparison]],
  ["/suche?q=Kommunalverfassung", {}, [search]],
  ...[
    "q=Komunalverfasung+Stichwal",
    "q=Wahl&art=opinion&stand=opinion-finished&jahr=2020",
    "q=Wahl&norm=go-nrw&haltbarkeit=stands",
    "q=Wahl&sortierung=datum",
    "q=art%3Agutachten+seit%3A2019",
    "q=gericht%3AVerfGH",
    "q=Rat",
  ].map((query): [string, Record<string, string>, Loader[]] => [`/suche?${query}`, {}, [search]]),
  ["/suche/vorschlaege?q=Stichwahl+20", {}, [suggestions]],
  ["/suche/vorschlaege?q=%C2%A7+26+GO", {}, [suggestions]],
  ["/suche/gemerkt", {}, [savedSearches]],
];

test.each(pages)("%s asks the database at most twelve times", async (path, params, loaders) => {
  const request = new Request(`http://localhost${path.replace(":id", params.id ?? "")}`, {
    headers: { Cookie: `votum=${token}` },
  });
  const context: RequestContext = {
    db,
    env: readEnv({ NODE_ENV: "test" }),
    log: createLog("silent"),
    nonce: "",
    requestId: "",
    clientAddress: "",
    wantsPage: true,
  };
  asked.length = 0;
  for (const load of [root, ...loaders]) await load({ request, params, context });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(most);
});

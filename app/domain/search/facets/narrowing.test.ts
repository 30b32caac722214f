import { expect, test } from "vitest";
import type { FacetName, Filters } from "../search";
import { narrowingOf } from "./narrowing";
import { emptyFacets } from "./labels.server";

const narrowing = (filters: Filters) =>
  narrowingOf({ query: "Umlage", facets: emptyFacets(), filters, sort: "datum" });

test.each<[Filters, FacetName, string, string]>([
  [{}, "jahr", "2019", "jahr=2019"],
  [{ jahr: ["2019"] }, "jahr", "2020", "jahr=2019&jahr=2020"],
  [{ jahr: ["2019", "2020"] }, "jahr", "2019", "jahr=2020"],
  [{ jahr: ["2019"] }, "jahr", "2019", ""],
  [{ jahr: ["2019"] }, "art", "opinion", "art=opinion&jahr=2019"],
  [{ norm: ["go-nrw", "kro-nrw"] }, "norm", "go-nrw/26", "norm=go-nrw%2F26&norm=kro-nrw"],
  [{ norm: ["go-nrw/26"] }, "norm", "go-nrw/41", "norm=go-nrw%2F26&norm=go-nrw%2F41"],
  [{ norm: ["go-nrw/26", "go-nrw/41"] }, "norm", "go-nrw", "norm=go-nrw"],
  [{ von: ["LWL/LVR"] }, "von", "LWL", "von=LWL&von=LWL%2FLVR"],
])("%o, then %s %s", (filters, name, value, left) => {
  const middle = left && `&${left}`;
  expect(narrowing(filters).toggled(name, value)).toBe(`/suche?q=Umlage${middle}&sortierung=datum`);
});

test("What is taken back leaves everything else as it is", () => {
  const { without } = narrowing({ art: ["opinion"], jahr: ["2019", "2020"], von: ["Landtag"] });
  expect(without(["jahr", "von"])).toBe("/suche?q=Umlage&art=opinion&sortierung=datum");
});

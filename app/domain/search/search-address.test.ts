import { expect, test } from "vitest";
import { longestQuery, readSearchParams, searchPath, shortenedPath } from "./search";

const shortened = (params: Record<string, string>) =>
  shortenedPath(readSearchParams(new URLSearchParams(params)));

const queryOf = (path: string | null) =>
  new URL(path ?? "", "https://votum.example").searchParams.get("q");

test("What fits stays as it is", () => {
  expect(shortened({ q: "ä".repeat(longestQuery), art: "opinion" })).toBeNull();
});

test("Of 100,000 characters so much stays in the address as is searched for, narrowed as it was", () => {
  const path = shortened({ q: "ä".repeat(100_000), art: "opinion", sortierung: "datum" });
  expect(queryOf(path)).toBe("ä".repeat(longestQuery));
  expect(path).toContain("&art=opinion&sortierung=datum");
});

test("The cut leaves no half of a sign and leads to an address that fits", () => {
  const path = shortened({ q: `a${"😀".repeat(300)}` });
  expect(queryOf(path)).toBe(`a${"😀".repeat(199)}`);
  expect(shortened({ q: queryOf(path) ?? "" })).toBeNull();
});

const filtersOf = (address: string) => readSearchParams(new URLSearchParams(address)).filters;

test.each([
  ["q=Umlage&jahr=2019", { jahr: ["2019"] }],
  ["q=Umlage&jahr=2020&jahr=2019&art=opinion", { jahr: ["2020", "2019"], art: ["opinion"] }],
  ["q=Umlage&jahr=2019&jahr=2019&jahr=neulich&jahr=", { jahr: ["2019"] }],
  ["q=Umlage&jahr=neulich", {}],
])("%s narrows by %o", (address, filters) => {
  expect(filtersOf(address)).toEqual(filters);
});

test("A search has one address, in whatever order it was narrowed", () => {
  const address = searchPath("Umlage", { jahr: ["2020", "2019"], art: ["opinion"] });
  expect(address).toBe("/suche?q=Umlage&art=opinion&jahr=2019&jahr=2020");
});

test("Of very many values some are read", () => {
  const years = Array.from({ length: 3000 }, (_, at) => `jahr=${1000 + at}`).join("&");
  expect(filtersOf(years).jahr).toHaveLength(20);
});

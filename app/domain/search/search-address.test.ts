import { expect, test } from "vitest";
import { longestQuery, readSearchParams, shortenedPath } from "./search";

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

import { expect, test } from "vitest";
import { AppError } from "~/lib/errors";
import { refusedList } from "./refused-list";

test.each([
  ["too-many-searches", 429, "Warten Sie, bis sie fertig sind"],
  ["search-too-slow", 503, "Nehmen Sie ein selteneres Wort hinzu"],
] as const)("a list refused as %s says in German what to do", async (code, status, whatNow) => {
  const answer = refusedList(new AppError(code));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toContain(whatNow);
});

test("any other fault stays one", () => {
  expect(() => refusedList(new Error("fault"))).toThrow("fault");
});

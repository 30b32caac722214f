import { expect, test } from "vitest";
import { newToken } from "~/lib/ids.server";
import { scrubbed } from "./middleware";

const token = newToken();

test.each([
  `/feed/${token}.xml`,
  `/Feed/${token}`,
  `//feed/${token}.xml`,
  `/%66eed/${token}.xml`,
  `/passwort/${token}`,
  `/EINRICHTEN/${token}`,
])("no log line tells the secret of %s", (path) => {
  expect(scrubbed(path)).not.toContain(token.slice(0, 8));
});

test("other paths stay as they are", () => {
  expect(scrubbed("/gutachten/0123456789abcdef/bearbeiten")).toBe(
    "/gutachten/0123456789abcdef/bearbeiten",
  );
});

import { expect, test } from "vitest";
import { savedAddress } from "./saved-address";

const same = "q=Umlage+der+Kreise&art=opinion&jahr=2019";

test.each([
  ["in another order", "jahr=2019&art=opinion&q=Umlage+der+Kreise"],
  ["with a page and an order of its own", `${same}&seite=3&sortierung=datum`],
  ["with what no page knows", `${same}&x=1&gespeichert=1&_data=root&index`],
  ["with what makes no sense", `${same}&gericht=&stufe=%00&verfahren=../..`],
  ["with a parameter twice", `${same}&art=opinion&q=anderes`],
  ["with more spaces", "q=%20Umlage%20%20der%0AKreise+&art=opinion&jahr=2019"],
])("the same search %s is the same", (_how, address) => {
  expect(savedAddress(new URLSearchParams(address))).toBe(same);
});

test.each(["", "q=", "q=+%0A", "art=opinion"])("%j searches nothing", (address) => {
  expect(savedAddress(new URLSearchParams(address))).toBeNull();
});

test("of a query of any length so much is kept as is searched for", () => {
  const address = savedAddress(new URLSearchParams({ q: "😀".repeat(50_000) }))!;
  expect(new URLSearchParams(address).get("q")).toHaveLength(400);
});

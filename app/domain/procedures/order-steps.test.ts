import { describe, expect, it } from "vitest";
import { course, model } from "../../../tests/support/course";
import { orderSteps } from "./order-steps";

describe("steps stand in the order in which they happened", () => {
  it.each<[what: string, model: string, steps: string[], order: string[]]>([
    [
      "a year before the exact day of a later stage",
      "land-nrw",
      [
        "2025-07-09 zweite-lesung",
        "2025-07-16 verkuendung",
        "2025 verbaendeanhoerung",
        "2025 beschlussempfehlung",
      ],
      [
        "2025 verbaendeanhoerung",
        "2025 beschlussempfehlung",
        "2025-07-09 zweite-lesung",
        "2025-07-16 verkuendung",
      ],
    ],
    [
      "a year at its end where nothing of that year is further along",
      "land-nrw",
      ["2025 oeffentliche-anhoerung", "2025-02-11 einbringung", "2026-01-14 zweite-lesung"],
      ["2025-02-11 einbringung", "2025 oeffentliche-anhoerung", "2026-01-14 zweite-lesung"],
    ],
    [
      "a month within its month, before a year of the same stages",
      "land-nrw",
      ["2025 beschlussempfehlung", "2025-05 oeffentliche-anhoerung", "2025-07-09 zweite-lesung"],
      ["2025-05 oeffentliche-anhoerung", "2025 beschlussempfehlung", "2025-07-09 zweite-lesung"],
    ],
    [
      "never outside its own period",
      "land-nrw",
      ["2026 einbringung", "2025-07-09 zweite-lesung", "2027-01-10 erste-lesung"],
      ["2025-07-09 zweite-lesung", "2026 einbringung", "2027-01-10 erste-lesung"],
    ],
    [
      "without a date between the stages around it",
      "land-nrw",
      ["2024-01-25 vorhaben", "2025-07-09 zweite-lesung", "- einbringung", "- inkrafttreten"],
      ["2024-01-25 vorhaben", "- einbringung", "2025-07-09 zweite-lesung", "- inkrafttreten"],
    ],
    [
      "before the end of the procedure",
      "land-nrw",
      ["2025-10-08 zurueckgezogen", "2025 oeffentliche-anhoerung"],
      ["2025 oeffentliche-anhoerung", "2025-10-08 zurueckgezogen"],
    ],
    [
      "what is no stage at the end of its period",
      "land-nrw",
      ["2025 -", "2025-07-09 zweite-lesung", "2026-01-01 inkrafttreten"],
      ["2025-07-09 zweite-lesung", "2025 -", "2026-01-01 inkrafttreten"],
    ],
    [
      "after the reading where the month names a Zurückverweisung",
      "land-nrw",
      [
        "2025-11-12 ausschussueberweisung",
        "2025-12-17 zweite-lesung",
        "2025-12 ausschussueberweisung",
      ],
      [
        "2025-11-12 ausschussueberweisung",
        "2025-12-17 zweite-lesung",
        "2025-12 ausschussueberweisung",
      ],
    ],
    [
      "not before an entry into force with retroactive effect",
      "land-nrw",
      ["2024-01-01 inkrafttreten", "2024-01 oeffentliche-anhoerung", "2024-02-28 zweite-lesung"],
      ["2024-01-01 inkrafttreten", "2024-01 oeffentliche-anhoerung", "2024-02-28 zweite-lesung"],
    ],
    [
      "exact days of the Bundesrat beside the Bundestag as they fell",
      "bund",
      ["2025-05-15 erste-beratung", "2025-06-13 bundesrat-1", "2025 kabinett"],
      ["2025 kabinett", "2025-05-15 erste-beratung", "2025-06-13 bundesrat-1"],
    ],
    [
      "on one day as they were entered",
      "land-nrw",
      ["2025-11-12 erste-lesung", "2025-11-12 ausschussueberweisung"],
      ["2025-11-12 erste-lesung", "2025-11-12 ausschussueberweisung"],
    ],
  ])("%s", (_what, modelId, steps, order) => {
    expect(orderSteps(model(modelId), course(...steps)).map(({ title }) => title)).toEqual(order);
  });
});

import type { Ruling } from "~/domain/law/change";

/** What courts ruled on provisions of the demo; the decisions are `seedDecisions`. */
export const seedRulings: readonly {
  law: string;
  number: string;
  docket: string;
  ruling: Ruling;
  /** Day of the decision. */
  day: string;
  /** What is unchecked. */
  note: string;
}[] = [
  {
    law: "KWahlG NRW",
    number: "46c",
    docket: "VerfGH 35/19",
    ruling: "change-void",
    day: "2019-12-20",
    note: "",
  },
];

import type { SeedOpinion } from "../types";
import { buergerbegehren2019 } from "./buergerbegehren-2019";
import { dringlichkeit2020 } from "./dringlichkeit-2020";
import { eingliederungshilfe2018 } from "./eingliederungshilfe-2018";
import { sperrklausel2017 } from "./sperrklausel-2017";
import { stichwahl2018 } from "./stichwahl-2018";
import { stichwahl2020 } from "./stichwahl-2020";

/** The example opinions, oldest first. */
export const seedOpinions: SeedOpinion[] = [
  sperrklausel2017,
  eingliederungshilfe2018,
  stichwahl2018,
  buergerbegehren2019,
  stichwahl2020,
  dringlichkeit2020,
];

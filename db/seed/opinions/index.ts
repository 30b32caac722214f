import type { SeedOpinion } from "../types";
import { akteneinsicht2021 } from "./akteneinsicht-2021";
import { befangenheit2024 } from "./befangenheit-2024";
import { buergerbegehren2019 } from "./buergerbegehren-2019";
import { denkmalschutz2026 } from "./denkmalschutz-2026";
import { digitaleSitzungen2022 } from "./digitale-sitzungen-2022";
import { dringlichkeit2020 } from "./dringlichkeit-2020";
import { eingliederungshilfe2018 } from "./eingliederungshilfe-2018";
import { entschaedigung2023 } from "./entschaedigung-2023";
import { fernwaerme2026 } from "./fernwaerme-2026";
import { finanzausgleich2025 } from "./finanzausgleich-2025";
import { fraktionen2020 } from "./fraktionen-2020";
import { gleichstellung2026 } from "./gleichstellung-2026";
import { konnexitaet2023 } from "./konnexitaet-2023";
import { kreisumlage2024 } from "./kreisumlage-2024";
import { landschaftsumlage2021 } from "./landschaftsumlage-2021";
import { nachbesetzung2023 } from "./nachbesetzung-2023";
import { nachbesetzung2025 } from "./nachbesetzung-2025";
import { organe2025 } from "./organe-2025";
import { rederecht2024 } from "./rederecht-2024";
import { sitzzuteilung2025 } from "./sitzzuteilung-2025";
import { sperrklausel2017 } from "./sperrklausel-2017";
import { spitzenverbaende2026 } from "./spitzenverbaende-2026";
import { stichwahl2018 } from "./stichwahl-2018";
import { stichwahl2020 } from "./stichwahl-2020";
import { verfassungsbeschwerde2022 } from "./verfassungsbeschwerde-2022";

/** The example opinions, oldest first. */
export const seedOpinions: SeedOpinion[] = [
  sperrklausel2017,
  eingliederungshilfe2018,
  stichwahl2018,
  buergerbegehren2019,
  stichwahl2020,
  dringlichkeit2020,
  fraktionen2020,
  akteneinsicht2021,
  landschaftsumlage2021,
  digitaleSitzungen2022,
  verfassungsbeschwerde2022,
  konnexitaet2023,
  nachbesetzung2023,
  entschaedigung2023,
  befangenheit2024,
  rederecht2024,
  kreisumlage2024,
  nachbesetzung2025,
  sitzzuteilung2025,
  organe2025,
  finanzausgleich2025,
  fernwaerme2026,
  denkmalschutz2026,
  gleichstellung2026,
  spitzenverbaende2026,
];

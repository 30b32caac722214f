import type { SeedProcedure } from "../types";
import { bund2016Bthg } from "./bund-2016-bthg";
import { eu2024Karl } from "./eu-2024-karl";
import { nrw2022Dschg } from "./nrw-2022-dschg";
import { nrw2024KagAeg } from "./nrw-2024-kag-aeg";
import { nrw2025Aseg } from "./nrw-2025-aseg";
import { nrw2025Kommunalrecht } from "./nrw-2025-kommunalrecht";
import { nrw2026Gfg } from "./nrw-2026-gfg";

/** The law-making procedures of the demo data: public facts with their source, our own sentences. */
export const seedProcedures: readonly SeedProcedure[] = [
  bund2016Bthg,
  eu2024Karl,
  nrw2022Dschg,
  nrw2024KagAeg,
  nrw2025Aseg,
  nrw2025Kommunalrecht,
  nrw2026Gfg,
];

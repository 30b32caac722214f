import type { SeedOpinion } from "../types";

/** The example opinions, oldest first. */
export const seedOpinions: SeedOpinion[] = [];

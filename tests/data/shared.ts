import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Real data beside the checkout; its tests are reported as skipped without it. */
export const isThere = existsSync(folder);

export const pathOf = (name: string) => `${folder}${name}`;

export const jsonOf = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), "utf8"));

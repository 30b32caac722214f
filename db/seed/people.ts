import type { DepartmentKey, PersonKey } from "./types";

/** A house with a staff unit; persons are functions. */
export const seedDepartments: readonly {
  key: DepartmentKey;
  name: string;
  abbreviation: string;
  parent?: DepartmentKey;
}[] = [
  { key: "stab", name: "Stab Recht und Kommunales", abbreviation: "Stab" },
  {
    key: "referat-1",
    name: "Referat 1 (Kommunalverfassungsrecht)",
    abbreviation: "Ref. 1",
    parent: "stab",
  },
  {
    key: "referat-2",
    name: "Referat 2 (Gesetzgebung, Finanzen)",
    abbreviation: "Ref. 2",
    parent: "stab",
  },
  { key: "abteilung-20", name: "Abteilung 20 (Finanzen)", abbreviation: "Abt. 20" },
  { key: "abteilung-50", name: "Abteilung 50 (Soziales)", abbreviation: "Abt. 50" },
];

/** In the order of `demoAccounts`. */
export const seedPeople: readonly { key: PersonKey; email: string; department: DepartmentKey }[] = [
  { key: "referat-1", email: "referat1@votum.example", department: "referat-1" },
  { key: "referat-2", email: "referat2@votum.example", department: "referat-2" },
  { key: "leitung", email: "leitung@votum.example", department: "stab" },
  { key: "leserin", email: "abteilung50@votum.example", department: "abteilung-50" },
  { key: "administration", email: "administration@votum.example", department: "stab" },
];

import type { Role } from "./role";

export type DemoAccount = { email: string; name: string; role: Role; what: string };

/** Shown on the sign-in page of `npm run demo` only; persons are functions. */
export const demoPassword = "votum-vorfuehrung";

export const demoAccounts: readonly DemoAccount[] = [
  {
    email: "referat1@votum.example",
    name: "Referat 1",
    role: "referentin",
    what: "schreibt Gutachten und Stellungnahmen",
  },
  {
    email: "referat2@votum.example",
    name: "Referat 2",
    role: "referentin",
    what: "zweite Referentin, für gemeinsames Arbeiten",
  },
  {
    email: "leitung@votum.example",
    name: "Leitung Stab",
    role: "leitung",
    what: "verfolgt, wo jedes Verfahren steht",
  },
  {
    email: "abteilung50@votum.example",
    name: "Abteilung 50",
    role: "leserin",
    what: "sucht und liest",
  },
  {
    email: "administration@votum.example",
    name: "Administration",
    role: "administration",
    what: "verwaltet Konten, Abteilungen und Ablaufmodelle",
  },
];

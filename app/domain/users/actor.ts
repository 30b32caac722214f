import type { Role } from "./role";

/** The person who acts, with everything the access rule needs; read anew at each request. */
export type Actor = {
  id: string;
  name: string;
  email: string;
  role: Role;
  departmentId: string | null;
  /** Own department and all below it: whose department records this person may read. */
  departmentIds: string[];
};

/**
 * Who acts when nobody does: imports on the command line. What it adds has no owner. No route may
 * use it (tests/unit/routes.test.ts).
 */
export const theProgram: Actor = {
  id: "votum",
  name: "Votum",
  email: "",
  role: "administration",
  departmentId: null,
  departmentIds: [],
};

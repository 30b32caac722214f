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

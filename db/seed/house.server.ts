import { writeSettings } from "~/domain/settings/settings.server";
import { theProgram } from "~/domain/users/actor";
import { permit, type Permitted } from "~/domain/users/authorization.server";
import { demoAccounts, demoPassword } from "~/domain/users/demo";
import { hashPassword } from "~/domain/users/password.server";
import { withDepartmentsBelow } from "~/domain/users/sessions.server";
import { idFrom } from "~/lib/ids.server";
import { write, type Database, type Queryable } from "../client.server";
import { departments, users } from "../schema";
import { seedDepartments, seedPeople } from "./people";
import type { DepartmentKey, PersonKey } from "./types";

export const personId = (key: PersonKey) => idFrom(`demo-person:${key}`);
export const departmentId = (key: DepartmentKey) => idFrom(`demo-department:${key}`);
export const recordId = (kind: string, key: string) => idFrom(`demo-${kind}:${key}`);

/** Midday in Berlin of a day, so that it is that day in every zone nearby; fuzzy dates begin. */
export const instantOf = (date: string) => Date.parse(`${`${date}-01-01`.slice(0, 10)}T11:00:00Z`);

/** A demo person as the one who acts. */
export function acting(db: Queryable, key: PersonKey | undefined): Permitted<"write"> {
  const person = seedPeople.find((one) => one.key === key);
  const account = demoAccounts.find(({ email }) => email === person?.email);
  if (!person || !account) return permit(theProgram, "write");
  const own = departmentId(person.department);
  return permit(
    {
      id: personId(person.key),
      name: account.name,
      email: account.email,
      role: account.role,
      departmentId: own,
      departmentIds: withDepartmentsBelow(db, own),
    },
    "write",
  );
}

/** Departments and accounts; returns how many people. */
export async function seedHouse(db: Database): Promise<number> {
  const passwordHash = await hashPassword(demoPassword);
  write(db, (tx) => {
    writeSettings(tx, { organisation: "Landschaftsverband (Vorführung)" });
    for (const { key, name, abbreviation, parent } of seedDepartments) {
      const parentId = parent ? departmentId(parent) : null;
      tx.insert(departments)
        .values({ id: departmentId(key), name, abbreviation, parentId })
        .run();
    }
    for (const { key, email, department } of seedPeople) {
      const account = demoAccounts.find((one) => one.email === email);
      if (!account) throw new Error(`Kein Vorführkonto für ${email}`);
      tx.insert(users)
        .values({
          id: personId(key),
          email,
          name: account.name,
          role: account.role,
          departmentId: departmentId(department),
          passwordHash,
          createdAt: Date.now(),
        })
        .run();
    }
  });
  return seedPeople.length;
}

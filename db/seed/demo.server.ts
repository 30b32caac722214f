import { demoAccounts, demoPassword } from "~/domain/users/demo";
import { hashPassword } from "~/domain/users/password.server";
import { idFrom } from "~/lib/ids.server";
import { write, type Database } from "../client.server";
import { departments, users } from "../schema";
import { seedDepartments, seedPeople } from "./people";
import { seedOpinionsInto } from "./seed-opinions.server";
import type { PersonKey } from "./types";

export const personId = (key: PersonKey) => idFrom(`demo-person:${key}`);
export const procedureId = (key: string) => idFrom(`demo-procedure:${key}`);
export const departmentId = (key: string) => idFrom(`demo-department:${key}`);

/** Fills an empty database with the demo data; null where it is there already. */
export async function seedDemo(db: Database) {
  if (db.select({ id: users.id }).from(users).limit(1).get()) return null;
  await seedHouse(db);
  const opinions = write(db, (tx) =>
    seedOpinionsInto(tx, { person: personId, department: departmentId, procedure: procedureId }),
  );
  return { procedures: 0, opinions, people: seedPeople.length };
}

async function seedHouse(db: Database): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  write(db, (tx) => {
    for (const { key, name, abbreviation, parent } of seedDepartments) {
      tx.insert(departments)
        .values({
          id: departmentId(key),
          name,
          abbreviation,
          parentId: parent ? departmentId(parent) : null,
        })
        .run();
    }
    for (const person of seedPeople) {
      const account = demoAccounts.find(({ email }) => email === person.email);
      if (!account) throw new Error(`Kein Vorführkonto für ${person.email}`);
      tx.insert(users)
        .values({
          id: personId(person.key),
          email: account.email,
          name: account.name,
          role: account.role,
          departmentId: departmentId(person.department),
          passwordHash,
          createdAt: Date.now(),
        })
        .run();
    }
  });
}

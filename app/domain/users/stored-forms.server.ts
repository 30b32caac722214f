import { lastDone } from "~/domain/records/last-change.server";
import { notFound } from "~/lib/errors";
import { fingerprint, type StoredForm } from "~/lib/form.server";
import type { Database } from "~db/client.server";
import type { Permitted } from "./authorization.server";
import { listDepartments, listPeople } from "./people.server";

/** What the form of an account would be opened with now. */
export async function storedAccount(
  db: Database,
  administrator: Permitted<"administer">,
  id: string,
): Promise<StoredForm> {
  const person = (await listPeople(db)).find((one) => one.id === id);
  if (!person) throw notFound();
  const values = accountValues(person);
  const saved = await lastDone(db, administrator, "user.changed", { recordId: id });
  return { values, guard: fingerprint(values), saved };
}

/** The same of a department. */
export async function storedDepartment(
  db: Database,
  administrator: Permitted<"administer">,
  id: string,
): Promise<StoredForm> {
  const department = (await listDepartments(db)).find((one) => one.id === id);
  if (!department) throw notFound();
  const values = departmentValues(department);
  const saved = await lastDone(db, administrator, "department.changed", { recordId: id });
  return { values, guard: fingerprint(values), saved };
}

type Account = { name: string; email: string; role: string; departmentId: string | null };
type Department = { name: string; abbreviation: string; parentId: string | null };

/** The part a form changes, so that its fingerprint tells only of that. */
export function accountValues({ name, email, role, departmentId }: Account) {
  return { name, email, role, departmentId };
}

export function departmentValues({ name, abbreviation, parentId }: Department) {
  return { name, abbreviation, parentId };
}

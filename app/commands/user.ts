import { can, roles, type Role } from "~/domain/users/role";
import { addUser, issuePasswordLink, setDisabled } from "~/domain/users/accounts.server";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import type { Database } from "~db/client.server";
import { readOptions, UsageError, type Command, type CommandContext } from "./command";

const usage =
  "user add --email E --name N --role leserin|referentin|leitung|administration [--department D] | user list | user disable --email E | user reset --email E";

export const userCommand: Command = {
  usage,
  about: "Konten anlegen, auflisten, sperren; Einmal-Links ausgeben",
  run: async (context) => {
    const [action, ...words] = context.words;
    if (action === "add") return add(context, words);
    if (action === "list") return list(context);
    if (action === "disable") return disable(context, words);
    if (action === "reset") return reset(context, words);
    throw new UsageError(`user: unbekannt „${action ?? ""}“. Aufruf: ${usage}`);
  },
};

const identity = { email: { type: "string" } } as const;

async function add({ database, env, say }: CommandContext, words: string[]) {
  const { values } = readOptions(words, {
    ...identity,
    name: { type: "string" },
    role: { type: "string" },
    department: { type: "string" },
  });
  const email = needed(values.email, "--email");
  const name = needed(values.name, "--name");
  const role = needed(values.role, "--role");
  if (!isRole(role)) throw new UsageError(`--role: „${role}“ gibt es nicht (${roles.join(", ")})`);
  const db = database();
  const departmentId = await departmentNamed(db, values.department);
  const link = await addUser(db, null, { email, name, role, departmentId });
  if (!link) throw new UsageError(`--email: Für ${email} gibt es schon ein Konto`);
  const href = new URL(link, env.publicUrl).href;
  say(`Konto angelegt. Einmal-Link für das Passwort (7 Tage gültig):\n${href}`, {
    email,
    link: href,
  });
}

async function list({ database, say }: CommandContext) {
  for (const { id, email, name, role, department, disabledAt } of await listPeople(database())) {
    const state = disabledAt === null ? "" : " (gesperrt)";
    const rights = can(role, "write") ? "schreibt" : "liest";
    say(`${email}\t${name}\t${role}\t${department ?? "–"}\t${rights}${state}`, {
      id,
      email,
      name,
      role,
      department,
      disabled: disabledAt !== null,
    });
  }
}

async function disable({ database, say }: CommandContext, words: string[]) {
  const db = database();
  const person = await personNamed(db, readOptions(words, identity).values.email);
  await setDisabled(db, null, person.id, true);
  say(`${person.email} ist gesperrt; offene Sitzungen sind beendet.`, { email: person.email });
}

async function reset({ database, env, say }: CommandContext, words: string[]) {
  const db = database();
  const person = await personNamed(db, readOptions(words, identity).values.email);
  const href = new URL(await issuePasswordLink(db, null, person.id), env.publicUrl).href;
  say(`Einmal-Link für ein neues Passwort (7 Tage gültig):\n${href}`, {
    email: person.email,
    link: href,
  });
}

function needed(value: string | undefined, option: string): string {
  if (!value?.trim()) throw new UsageError(`${option} fehlt`);
  return value.trim();
}

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

async function departmentNamed(db: Database, name: string | undefined): Promise<string | null> {
  if (name === undefined) return null;
  const found = (await listDepartments(db)).find(
    (department) => department.name === name || department.abbreviation === name,
  );
  if (!found) throw new UsageError(`--department: „${name}“ gibt es nicht`);
  return found.id;
}

async function personNamed(db: Database, email: string | undefined) {
  const wanted = needed(email, "--email").toLowerCase();
  const person = (await listPeople(db)).find((candidate) => candidate.email === wanted);
  if (!person) throw new UsageError(`--email: Für ${wanted} gibt es kein Konto`);
  return person;
}

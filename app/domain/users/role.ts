export const roles = ["leserin", "referentin", "leitung", "administration"] as const;
export type Role = (typeof roles)[number];

/** What a role adds. Reading depends on the record alone (`access.server.ts`), never on a role. */
export type Capability = "write" | "lead" | "administer";

const capabilities: Record<Role, readonly Capability[]> = {
  leserin: [],
  referentin: ["write"],
  leitung: ["write", "lead"],
  administration: ["write", "administer"],
};

export function can(role: Role, capability: Capability): boolean {
  return capabilities[role].includes(capability);
}

import { hash, verify } from "@node-rs/argon2";

/** argon2id, 64 MiB, three passes: about 0.1 s, above what ASVS asks for. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Four at once, so that a flood of sign-ins cannot take the memory of everybody else. */
const waiting: (() => void)[] = [];
let running = 0;

export async function hashPassword(password: string): Promise<string> {
  return oneOfFew(() => hash(password.normalize("NFC"), cost));
}

/** Takes as long for an unknown account (no hash) as for a known one. */
export async function passwordMatches(
  password: string,
  passwordHash: string | null,
): Promise<boolean> {
  const compareWith = passwordHash ?? (await decoy());
  const matches = await oneOfFew(() => verify(compareWith, password.normalize("NFC")));
  return matches && passwordHash !== null;
}

let decoyHash: Promise<string> | undefined;
const decoy = () => (decoyHash ??= hash("nobody has this password", cost));

async function oneOfFew<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= 4) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

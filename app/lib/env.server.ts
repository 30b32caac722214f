import { resolve } from "node:path";
import * as z from "zod";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("localhost"),
  DATA_DIR: z.string().default("data"),
  DATABASE_PATH: z.string().optional(),
  /** Address under which people reach the program; decides about Secure cookies and HSTS. */
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** Mail server, `smtp://user:password@host:587` or `smtps://…`; without it nothing is mailed. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of all mails, `Votum <votum@example.org>`. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/)
    .optional(),
  /** Set by `npm run demo`: the sign-in page then offers the demo accounts. */
  VOTUM_DEMO: z.enum(["1"]).optional(),
});

export type Env = {
  port: number;
  host: string;
  dataDir: string;
  databasePath: string;
  publicUrl: URL;
  logLevel: string;
  demo: boolean;
  /** Null: this server sends no mail. */
  mail: { smtpUrl: string; from: string } | null;
};

/** Reads the environment once at start; throws with the name of the variable that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(source);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`Die Umgebungsvariable ${issue?.path.join(".")} ist ungültig.`);
  }
  const values = result.data;
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = values;
  if (smtpUrl && !from) throw new Error("Zur Umgebungsvariable SMTP_URL fehlt MAIL_FROM.");
  const dataDir = resolve(values.DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databasePath: resolve(values.DATABASE_PATH ?? `${dataDir}/votum.sqlite`),
    publicUrl: new URL(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`),
    logLevel: values.LOG_LEVEL,
    demo: values.VOTUM_DEMO === "1",
    mail: smtpUrl && from ? { smtpUrl, from } : null,
  };
}

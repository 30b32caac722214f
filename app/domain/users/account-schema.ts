import * as z from "zod";
import { roles } from "./role";

const email = z
  .string({ error: "Geben Sie die E-Mail-Adresse ein." })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: "Das ist keine E-Mail-Adresse." }));

const name = z
  .string({ error: "Geben Sie den Namen oder die Funktion ein." })
  .trim()
  .max(120, { error: "Der Name ist zu lang (höchstens 120 Zeichen)." });

/** Long beats complicated: 15 characters, no rules about signs (ASVS 6.2). */
const newPassword = z
  .string({ error: "Geben Sie ein Passwort ein." })
  .min(15, { error: "Das Passwort braucht mindestens 15 Zeichen; ein Satz ist gut geeignet." })
  .max(200, { error: "Das Passwort ist zu lang (höchstens 200 Zeichen)." })
  .refine((value) => new Set(value).size >= 6, {
    error: "Das Passwort wiederholt zu wenige verschiedene Zeichen.",
  });

const repeated = z.string({ error: "Wiederholen Sie das Passwort." });

const same = (values: { password: string; repeated: string }) =>
  values.password === values.repeated;
const notTheSame = { path: ["repeated"], error: "Die beiden Eingaben sind verschieden." };

/** Stands for the state a form was opened with. */
const seen = z.string().max(40).optional();

export const accountSchema = z.strictObject({
  seen,
  name,
  email,
  role: z.enum(roles, { error: "Wählen Sie eine Rolle." }),
  departmentId: z
    .string()
    .nullish()
    .transform((id) => id || null),
});

export const newPasswordSchema = z
  .strictObject({ password: newPassword, repeated })
  .refine(same, notTheSame);

export const ownPasswordSchema = z
  .strictObject({
    current: z.string({ error: "Geben Sie Ihr bisheriges Passwort ein." }),
    password: newPassword,
    repeated,
  })
  .refine(same, notTheSame);

export const setUpSchema = z
  .strictObject({
    organisation: z.string({ error: "Geben Sie den Namen Ihres Hauses ein." }).trim().max(200),
    department: z.string({ error: "Geben Sie Ihre Abteilung ein." }).trim().max(120),
    name,
    email,
    password: newPassword,
    repeated,
  })
  .refine(same, notTheSame);

export const departmentSchema = z.strictObject({
  seen,
  name: z.string({ error: "Geben Sie den Namen ein." }).trim().max(120),
  abbreviation: z.string({ error: "Geben Sie eine Abkürzung ein." }).trim().max(20),
  parentId: z
    .string()
    .nullish()
    .transform((id) => id || null),
});

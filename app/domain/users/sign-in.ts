import * as z from "zod";

export const signInSchema = z.object({
  email: z
    .string({ error: "Geben Sie Ihre E-Mail-Adresse ein." })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "Das ist keine E-Mail-Adresse." })),
  password: z.string({ error: "Geben Sie Ihr Passwort ein." }).max(1000),
  weiter: z.string().optional(),
});

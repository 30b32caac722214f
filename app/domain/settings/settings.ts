import * as z from "zod";

/** What differs from house to house; never a constant in code. */
export const settingsSchema = z.strictObject({
  organisation: z
    .string({ error: "Geben Sie den Namen Ihres Hauses ein." })
    .trim()
    .max(200, { error: "Der Name ist zu lang (höchstens 200 Zeichen)." }),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  organisation: "Ihr Haus",
};

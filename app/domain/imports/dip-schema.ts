import * as z from "zod";

/**
 * The records of DIP as far as we use them. Everything that is free text there stays free text, and
 * what is missing stays missing: an unknown value must not break an import.
 */
const text = z.string().nullish();
const id = z.union([z.string(), z.number()]).transform(String);

const place = z.looseObject({
  dokumentnummer: text,
  dokumentart: text,
  drucksachetyp: text,
  herausgeber: text,
  datum: text,
  pdf_url: text,
  urheber: z.array(z.string()).nullish(),
});

export const dipProcedure = z.looseObject({
  typ: z.literal("Vorgang"),
  id,
  titel: z.string(),
  beratungsstand: text,
  vorgangstyp: text,
  wahlperiode: z.number().int().nullish(),
  initiative: z.array(z.string()).nullish(),
  sachgebiet: z.array(z.string()).nullish(),
  abstract: text,
  gesta: text,
  kom: text,
  ratsdok: text,
  datum: text,
  zustimmungsbeduerftigkeit: z.array(z.string()).nullish(),
  verkuendung: z
    .array(
      z.looseObject({
        ausfertigungsdatum: text,
        verkuendungsdatum: text,
        fundstelle: text,
        pdf_url: text,
      }),
    )
    .nullish(),
  inkrafttreten: z.array(z.looseObject({ datum: text, erlaeuterung: text })).nullish(),
});

export const dipPosition = z.looseObject({
  typ: z.literal("Vorgangsposition"),
  id,
  vorgang_id: id,
  vorgangsposition: z.string(),
  vorgangstyp: text,
  titel: z.string(),
  zuordnung: text,
  datum: text,
  wahlperiode: z.number().int().nullish(),
  abstract: text,
  fundstelle: place.nullish(),
  ressort: z
    .array(z.looseObject({ titel: z.string(), federfuehrend: z.boolean().nullish() }))
    .nullish(),
  ueberweisung: z
    .array(z.looseObject({ ausschuss: z.string(), federfuehrung: z.boolean().nullish() }))
    .nullish(),
  beschlussfassung: z
    .array(z.looseObject({ beschlusstenor: text, dokumentnummer: text }))
    .nullish(),
});

export const dipDocument = z.looseObject({
  typ: z.literal("Dokument"),
  id,
  dokumentart: z.string(),
  drucksachetyp: text,
  dokumentnummer: z.string(),
  herausgeber: text,
  datum: text,
  titel: z.string(),
  text: text,
  fundstelle: place.nullish(),
  vorgangsbezug: z.array(z.looseObject({ id })).nullish(),
});

/** Procedures put together from agenda items: no DIP id, but the Drucksache that opened them. */
export const agendaProcedure = z.looseObject({
  drucksache: z.string(),
  title: z.string(),
  initiator: text,
  steps: z.array(
    z.looseObject({
      date: text,
      session: text,
      step: z.string(),
      status: text,
      drucksachen: z.array(z.string()).nullish(),
      category: text,
    }),
  ),
});

/** The course of one procedure as rows of date, house, step, paper. */
export const courseOfProcedure = z.looseObject({
  vorgang: id,
  titel: z.string(),
  wahlperiode: z.number().int().nullish(),
  status: text,
  initiative: text,
  ablauf: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]).rest(z.string())),
});

export type DipProcedure = z.infer<typeof dipProcedure>;
export type DipPosition = z.infer<typeof dipPosition>;
export type DipDocument = z.infer<typeof dipDocument>;
export type AgendaProcedure = z.infer<typeof agendaProcedure>;
export type CourseOfProcedure = z.infer<typeof courseOfProcedure>;

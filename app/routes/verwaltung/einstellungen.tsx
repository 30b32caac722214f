import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { TextField } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import {
  fileNumberPatternIssue,
  formatFileNumber,
  patternInGerman,
} from "~/domain/opinions/file-number";
import { changeFileNumberPattern, fileNumberPattern } from "~/domain/opinions/file-numbers.server";
import { patternIssueTexts } from "~/domain/opinions/texts";
import { lastDone } from "~/domain/records/last-change.server";
import { settingsSchema } from "~/domain/settings/settings";
import { readSettings, saveSettings } from "~/domain/settings/settings.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { assertUnchanged, fingerprint, saveOrSendBack, sendBack } from "~/lib/form.server";
import { today } from "~/lib/day";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Einstellungen – Votum" }];

const schema = settingsSchema.extend({
  seen: z.string().max(40).optional(),
  pattern: z
    .string({ error: patternIssueTexts.empty })
    .trim()
    .superRefine((pattern, context) => {
      const issue = fileNumberPatternIssue(pattern);
      if (issue) context.addIssue({ code: "custom", message: patternIssueTexts[issue] });
    }),
});

export const loader = asUser(async ({ db }) => {
  const values = valuesNow(db);
  return { ...values, seen: fingerprint(values) };
}, "administer");

const valuesNow = (db: Parameters<typeof readSettings>[0]) => ({
  organisation: readSettings(db).organisation,
  pattern: patternInGerman(fileNumberPattern(db)),
});

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== "success") return sendBack(submission);
  const administrator = permit(actor, "administer");
  const { organisation, pattern, seen } = submission.value;
  const refused = await saveOrSendBack(submission, {
    request,
    schema,
    save: async () => {
      assertUnchanged(seen, valuesNow(db));
      await saveSettings(db, administrator, { organisation });
      await changeFileNumberPattern(db, administrator, pattern);
    },
    stored: async () => ({
      values: valuesNow(db),
      guard: fingerprint(valuesNow(db)),
      saved: await lastDone(db, actor, "settings.changed"),
    }),
  });
  return refused ?? redirectTo("/verwaltung/einstellungen?gespeichert=1", { status: 303 });
}, "administer");

export default function Einstellungen() {
  const settings = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const [form, fields] = useForm({
    id: "einstellungen",
    lastResult: answer?.submission,
    defaultValue: settings,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
  });
  return (
    <>
      <PageHeader title="Einstellungen" crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]} />
      <SavedNotice />
      <WithStored conflict={answer?.conflict}>
        <form method="post" className="form" {...getFormProps(form)}>
          <FormErrorNotice answer={answer} errors={form.errors} />
          <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
          <TextField
            label="Name des Hauses"
            meta={fields.organisation}
            autoComplete="organization"
          />
          <TextField
            label="Muster der Aktenzeichen"
            hint="{jahr} wird zum Jahr, {nummer:4} zur vierstelligen Nummer. Vergebene Aktenzeichen bleiben, wie sie sind."
            meta={fields.pattern}
            autoComplete="off"
          />
          <PatternExample pattern={fields.pattern.value ?? settings.pattern} />
          <div className="form__actions">
            <button className="button button--primary">Speichern</button>
          </div>
        </form>
      </WithStored>
    </>
  );
}

function PatternExample({ pattern }: { pattern: string }) {
  const value = { year: Number(today().slice(0, 4)), number: 42 };
  return (
    <p className="muted" role="status">
      {fileNumberPatternIssue(pattern.trim()) === null
        ? `Beispiel: ${formatFileNumber(pattern.trim(), value)}`
        : "Aus diesem Muster entsteht kein Aktenzeichen."}
    </p>
  );
}

import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { fileNumberPatternIssue } from "~/domain/opinions/file-number";
import { changeFileNumberPattern, fileNumberPattern } from "~/domain/opinions/file-numbers.server";
import { patternIssueTexts } from "~/domain/opinions/texts";
import { settingsSchema } from "~/domain/settings/settings";
import { readSettings, saveSettings } from "~/domain/settings/settings.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Einstellungen – Votum" }];

const schema = settingsSchema.extend({
  pattern: z
    .string({ error: patternIssueTexts.empty })
    .trim()
    .superRefine((pattern, context) => {
      const issue = fileNumberPatternIssue(pattern);
      if (issue) context.addIssue({ code: "custom", message: patternIssueTexts[issue] });
    }),
});

export const loader = asUser(
  async ({ db }) => ({
    organisation: readSettings(db).organisation,
    pattern: fileNumberPattern(db),
  }),
  "administer",
);

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== "success") return sendBack(submission);
  const administrator = permit(actor, "administer");
  await saveSettings(db, administrator, { organisation: submission.value.organisation });
  await changeFileNumberPattern(db, administrator, submission.value.pattern);
  return redirectTo("/verwaltung/einstellungen?gespeichert=1", { status: 303 });
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
      <form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <TextField label="Name des Hauses" meta={fields.organisation} autoComplete="organization" />
        <TextField
          label="Muster der Aktenzeichen"
          hint="{year} wird zum Jahr, {number:4} zur vierstelligen Nummer. Vergebene Aktenzeichen bleiben, wie sie sind."
          meta={fields.pattern}
          autoComplete="off"
        />
        <div className="form__actions">
          <button className="button button--primary">Speichern</button>
        </div>
      </form>
    </>
  );
}

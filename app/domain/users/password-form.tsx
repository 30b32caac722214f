import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { newPasswordSchema, ownPasswordSchema } from "./account-schema";

const hint = "Mindestens 15 Zeichen. Ein ganzer Satz lässt sich gut merken.";

/** For the page behind a one-time link. */
export function NewPasswordForm({ answer }: { answer: FormAnswer }) {
  const [form, fields] = useForm({
    id: "passwort",
    lastResult: answer?.submission,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newPasswordSchema }),
  });
  return (
    <form method="post" className="form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <NewPassword fields={fields} />
      <div className="form__actions">
        <button className="button button--primary">Passwort setzen</button>
      </div>
    </form>
  );
}

/** For one's own account: asks for the present password first. */
export function OwnPasswordForm({ answer }: { answer: FormAnswer }) {
  const [form, fields] = useForm({
    id: "passwort",
    lastResult: answer?.submission,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ownPasswordSchema }),
  });
  return (
    <form method="post" className="form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <TextField
        label="Bisheriges Passwort"
        meta={fields.current}
        type="password"
        autoComplete="current-password"
      />
      <NewPassword fields={fields} />
      <div className="form__actions">
        <button className="button button--primary">Passwort ändern</button>
      </div>
    </form>
  );
}

type Meta = { id: string; name: string; errors?: string[] };

export function NewPassword({ fields }: { fields: { password: Meta; repeated: Meta } }) {
  return (
    <>
      <TextField
        label="Neues Passwort"
        hint={hint}
        meta={fields.password}
        type="password"
        autoComplete="new-password"
      />
      <TextField
        label="Neues Passwort wiederholen"
        meta={fields.repeated}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}

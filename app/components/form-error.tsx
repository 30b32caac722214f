import type { SubmissionResult } from "@conform-to/react";
import { errorText } from "~/lib/error-texts";
import { Notice } from "./notice";

/** What an action answers when it does not lead to another page. */
export type FormAnswer =
  | {
      submission?: SubmissionResult<string[]>;
      formError?: { code: string; values: Record<string, string | number> };
    }
  | undefined;

/** Why a form as a whole was refused; what was typed stays in its fields. */
export function FormErrorNotice({ answer, errors }: { answer: FormAnswer; errors?: string[] }) {
  if (answer?.formError) {
    const text = errorText(answer.formError.code);
    return (
      <Notice kind="danger" title={text.message} live>
        {text.whatNow}
      </Notice>
    );
  }
  return errors?.length ? <Notice kind="danger" title={errors[0]} live /> : null;
}

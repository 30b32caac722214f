import type { SubmissionResult } from "@conform-to/react";
import { useEffect, useRef, type ReactNode } from "react";
import { errorText } from "~/lib/error-texts";
import type { EditConflict } from "~/lib/edit-conflict";
import { ConflictNotice } from "./conflict-notice";
import { Notice } from "./notice";

/** What an action answers when it does not lead to another page. */
export type FormAnswer =
  | {
      submission?: SubmissionResult<string[]>;
      formError?: { code: string; values: Record<string, string | number> };
      /** Somebody else saved meanwhile. */
      conflict?: EditConflict;
    }
  | undefined;

/** Why a form as a whole was refused; what was typed stays in its fields. */
export function FormErrorNotice({ answer, errors }: { answer: FormAnswer; errors?: string[] }) {
  if (answer?.formError) {
    const text = errorText(answer.formError.code);
    return (
      <InSight answer={answer}>
        <Notice kind="danger" title={text.message} live>
          {text.whatNow}
        </Notice>
      </InSight>
    );
  }
  if (answer?.conflict) {
    return (
      <InSight answer={answer}>
        <ConflictNotice conflict={answer.conflict} />
      </InSight>
    );
  }
  return errors?.length ? (
    <InSight answer={answer}>
      <Notice kind="danger" title={errors[0]} live />
    </InSight>
  ) : null;
}

/** Who pressed the button at the end of a long form is led to what came of it. */
function InSight({ answer, children }: { answer: FormAnswer; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) place.current?.focus();
  }, [answer]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}

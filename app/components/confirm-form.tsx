import type { ElementType, ReactNode } from "react";
import { FormErrorNotice, type FormAnswer } from "./form-error";
import "./form.css";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  /** What the person saw when she was asked; guards against a change in between. */
  seen: string;
  confirm: string;
  cancelHref: string;
  /** What will happen, in words. */
  children: ReactNode;
};

/** Asks once before something is gone. */
export function ConfirmForm({ Form, answer, seen, confirm, cancelHref, children }: Props) {
  return (
    <Form method="post" className="form">
      <FormErrorNotice answer={answer} />
      <input type="hidden" name="seen" value={seen} />
      <p>{children}</p>
      <div className="form__actions">
        <button className="button button--danger">{confirm}</button>
        <a className="button button--quiet" href={cancelHref}>
          Abbrechen
        </a>
      </div>
    </Form>
  );
}

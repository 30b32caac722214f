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
  /** True where what happens is easily undone. */
  harmless?: boolean;
  /** What will happen, in words. */
  children: ReactNode;
  /** What else may be chosen. */
  more?: ReactNode;
};

/** Asks once before something is gone or fixed. */
export function ConfirmForm({ Form, answer, seen, confirm, cancelHref, ...props }: Props) {
  return (
    <Form method="post" className="form">
      <FormErrorNotice answer={answer} />
      <input type="hidden" name="seen" value={seen} />
      <p>{props.children}</p>
      {props.more}
      <div className="form__actions">
        <button className={`button button--${props.harmless ? "primary" : "danger"}`}>
          {confirm}
        </button>
        <a className="button button--quiet" href={cancelHref}>
          Abbrechen
        </a>
      </div>
    </Form>
  );
}

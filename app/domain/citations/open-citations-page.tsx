import type { ElementType } from "react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { OpenCitations, type RefusedCorrection } from "./open-citations";
import type { OpenCitationsPage as Data } from "./open-citations.server";

export type CitationsAnswer = (FormAnswer & { refused?: RefusedCorrection | null }) | undefined;

type Props = {
  Form: ElementType;
  data: Data;
  answer: CitationsAnswer;
  /** The list the text stands in. */
  list: { label: string; href: string };
  /** Where the text is read, below the page of its record. */
  text?: string;
};

/** What was recognised in a text and waits for a decision. */
export function OpenCitationsPage({ Form, data, answer, list, text = "" }: Props) {
  const { id, title, rows, total } = data;
  const page = `${list.href}/${id}`;
  return (
    <>
      <PageHeader
        title="Fundstellen prüfen"
        lead="Was im Text erkannt wurde. Erst was jemand bestätigt, gilt."
        crumbs={[list, { label: title, href: page }]}
      />
      <SavedNotice />
      <FormErrorNotice answer={answer} />
      <OpenCitations
        Form={Form}
        rows={rows}
        total={total}
        refused={answer?.refused ?? null}
        backHref={`${page}${text}`}
      />
    </>
  );
}

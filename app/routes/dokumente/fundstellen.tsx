import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { OpenCitations, type RefusedCorrection } from "~/domain/citations/open-citations";
import { decideFromForm, openCitations } from "~/domain/citations/open-citations.server";
import { wholeText } from "~/domain/documents/document-page.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Fundstellen prüfen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  const text = await wholeText(db, document);
  return {
    id: document.id,
    title: document.title,
    ...(await openCitations(db, document, () => text)),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  const form = await request.formData();
  const refused = await decideFromForm(db, document, form);
  if (refused) return jsonAnswer({ refused }, { status: 422 });
  // With script the text stays where it is.
  if (form.has("still")) return jsonAnswer({ refused: null });
  return redirectTo(`/dokumente/${document.id}/fundstellen?gespeichert=1`, { status: 303 });
}, "write");

export default function DokumentFundstellen() {
  const { id, title, rows, total } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    (FormAnswer & { refused?: RefusedCorrection | null }) | undefined;
  return (
    <>
      <PageHeader
        title="Fundstellen prüfen"
        lead="Was im Text erkannt wurde. Erst was jemand bestätigt, gilt."
        crumbs={[
          { label: "Dokumente", href: "/dokumente" },
          { label: title, href: `/dokumente/${id}` },
        ]}
      />
      <SavedNotice />
      <FormErrorNotice answer={answer} />
      <OpenCitations
        Form={Form}
        rows={rows}
        total={total}
        refused={answer?.refused ?? null}
        backHref={`/dokumente/${id}#text`}
      />
    </>
  );
}

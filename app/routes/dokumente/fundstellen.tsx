import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { OpenCitationsPage, type CitationsAnswer } from "~/domain/citations/open-citations-page";
import { answerCitations, openCitations } from "~/domain/citations/open-citations.server";
import { wholeText } from "~/domain/documents/document-page.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Fundstellen prüfen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  const text = await wholeText(db, document);
  return openCitations(db, document, () => text);
}, "write");

export const action = asUser(
  async ({ db, actor, params, request }) =>
    answerCitations(db, authorize(db, actor, "write", "document", params.id ?? ""), request),
  "write",
);

export default function DokumentFundstellen() {
  return (
    <OpenCitationsPage
      Form={Form}
      data={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>() as CitationsAnswer}
      list={{ label: "Dokumente", href: "/dokumente" }}
      text="#text"
    />
  );
}

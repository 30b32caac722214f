import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { OpenCitationsPage, type CitationsAnswer } from "~/domain/citations/open-citations-page";
import { answerCitations, openCitations } from "~/domain/citations/open-citations.server";
import { citedFields } from "~/domain/statements/statement-citations.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Fundstellen prüfen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const statement = authorize(db, actor, "write", "statement", params.id ?? "");
  const fields = await citedFields(db, statement);
  return openCitations(db, statement, (field) => fields.get(field) ?? "");
}, "write");

export const action = asUser(
  async ({ db, actor, params, request }) =>
    answerCitations(db, authorize(db, actor, "write", "statement", params.id ?? ""), request),
  "write",
);

export default function StellungnahmeFundstellen() {
  return (
    <OpenCitationsPage
      Form={Form}
      data={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>() as CitationsAnswer}
      list={{ label: "Stellungnahmen", href: "/stellungnahmen" }}
    />
  );
}

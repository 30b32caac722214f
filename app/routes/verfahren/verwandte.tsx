import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { suggestChoices } from "~/domain/documents/choices.server";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { isRelation } from "~/domain/procedures/related-procedure";
import { linkProcedure, unlinkProcedure } from "~/domain/procedures/related-procedures.server";
import { RelatedForm } from "~/domain/procedures/related-form";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Verwandte Verfahren – Votum" }];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const words = url.searchParams.get("suche") ?? "";
  const related = await listCompanions(db, procedure, ["procedure"]);
  const known = new Set([procedure.id, ...related.map(({ id }) => id)]);
  const suggestions = await suggestChoices(db, actor, "procedure", { words, limit: 50 });
  return {
    id: procedure.id,
    name: procedure.name,
    related,
    words,
    suggestions: suggestions.filter(({ id }) => !known.has(id)),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const form = await request.formData();
  const removed = form.get("loesen");
  if (removed) await unlinkProcedure(db, procedure, String(removed));
  else {
    const relation = String(form.get("beziehung"));
    const other = authorize(db, actor, "read", "procedure", String(form.get("verfahren")));
    await linkProcedure(db, procedure, other, isRelation(relation) ? relation : "related");
  }
  return redirectTo(`/verfahren/${procedure.id}/verwandte?gespeichert=1`, { status: 303 });
}, "write");

export default function Verwandte() {
  const { id, name, related, words, suggestions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Verwandte Verfahren" crumbs={procedureCrumbs({ id, name })} />
      <SavedNotice />
      <FormErrorNotice answer={answer} />
      <RelatedForm Form={Form} related={related} words={words} suggestions={suggestions} />
    </>
  );
}

import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { savedPaths } from "~/domain/saved-searches/saved-search";
import { SavedSearchForm } from "~/domain/saved-searches/saved-search-form";
import { changedSearchSchema } from "~/domain/saved-searches/saved-search-schema";
import { changeSaved, findSaved, storedSaved } from "~/domain/saved-searches/saved-searches.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";
import { typeset } from "~/lib/typeset";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Gemerkte Suche bearbeiten – Votum" }];

export const loader = asUser(async ({ db, actor, params, context }) => ({
  search: await findSaved(db, actor, params.id ?? ""),
  mails: context.env.mail !== null,
}));

export const action = asUser(async ({ db, actor, params, request }) => {
  const { id } = await findSaved(db, actor, params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: changedSearchSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen, ...wishes } = submission.value;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: changedSearchSchema,
    save: () => changeSaved(db, actor, id, { seen, ...wishes }),
    stored: () => storedSaved(db, actor, id),
  });
  return refused ?? redirectTo(`${savedPaths.list}?gespeichert=1`, { status: 303 });
});

export default function GemerkteSucheBearbeiten() {
  const { search, mails } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const { id, name, note, digest, address, words, seen } = search;
  return (
    <>
      <PageHeader
        title="Gemerkte Suche bearbeiten"
        crumbs={[
          { label: "Gemerkte Suchen", href: savedPaths.list },
          { label: typeset(name), href: savedPaths.one(id) },
        ]}
        actions={
          <a className="button button--danger" href={savedPaths.remove(id)}>
            Entfernen
          </a>
        }
      />
      <SavedSearchForm
        Form={Form}
        answer={answer}
        values={{ name, note, digest, seen }}
        address={address}
        words={words}
        mails={mails}
        submit="Speichern"
      />
    </>
  );
}

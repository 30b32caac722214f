import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { savedPaths } from "~/domain/saved-searches/saved-search";
import { findSaved, removeSaved } from "~/domain/saved-searches/saved-searches.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";
import { typeset } from "~/lib/typeset";

export const meta: MetaFunction = () => [{ title: "Gemerkte Suche entfernen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) =>
  findSaved(db, actor, params.id ?? ""),
);

export const action = asUser(async ({ db, actor, params }) => {
  await removeSaved(db, actor, params.id ?? "");
  return redirectTo(`${savedPaths.list}?gespeichert=1`, { status: 303 });
});

export default function GemerkteSucheEntfernen() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Gemerkte Suche entfernen?"
        crumbs={[
          { label: "Gemerkte Suchen", href: savedPaths.list },
          { label: typeset(name), href: savedPaths.one(id) },
        ]}
      />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen=""
        confirm="Ja, Suche entfernen"
        cancelHref={savedPaths.list}
      >
        „{typeset(name)}“ verschwindet mit Notiz und Neuigkeiten. Die Einträge selbst bleiben, wie
        sie sind.
      </ConfirmForm>
    </>
  );
}

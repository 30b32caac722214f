import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { useRefreshWhile } from "~/components/use-refresh-while";
import { isUnderWay } from "~/domain/search/completeness/completeness";
import { indexState } from "~/domain/search/completeness/completeness.server";
import { IndexState, IndexTable } from "~/domain/search/completeness/index-state";
import { startRebuild } from "~/domain/search/indexing/rebuild-aside.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export const meta: MetaFunction = () => [{ title: "Suchindex – Votum" }];

export const loader = asUser(async ({ db, actor }) => indexState(db, actor), "administer");

export const action = asUser(async ({ db, actor, context }) => {
  startRebuild(db, permit(actor, "administer"), context.log);
  return redirectTo("/verwaltung/suchindex?gespeichert=1", { status: 303 });
}, "administer");

export default function Suchindex() {
  const state = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  useRefreshWhile(state.running || isUnderWay(state.types));
  return (
    <>
      <PageHeader
        title="Suchindex"
        lead="Ob alles gefunden werden kann, was im Haus steht."
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
      />
      <SavedNotice>Der Neuaufbau hat begonnen.</SavedNotice>
      <FormErrorNotice answer={answer} />
      <IndexState {...state} />
      <IndexTable types={state.types} />
      <p className="index-note muted small">
        Gezählt ist, was Sie sehen dürfen; der Stand oben gilt für das ganze Haus.
      </p>
      <section className="card" aria-labelledby="neu-aufbauen">
        <h2 id="neu-aufbauen">Neu aufbauen</h2>
        <p>
          Nötig ist das selten, etwa nachdem eine Sicherung eingespielt wurde oder wenn Treffer
          fehlen. Alles bleibt währenddessen auffindbar, und alle können weiterarbeiten.
        </p>
        <Form method="post" className="form__actions">
          <button className="button button--primary" disabled={state.running}>
            Neu aufbauen
          </button>
          {state.running && (
            <span className="muted">
              Läuft gerade. <a href="/verwaltung/suchindex">Stand aktualisieren</a>
            </span>
          )}
        </Form>
      </section>
    </>
  );
}

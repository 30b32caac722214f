import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { EmptyState, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { NewsList } from "~/domain/saved-searches/news-list";
import { newsOfSearch } from "~/domain/saved-searches/news.server";
import { passagesOf } from "~/domain/saved-searches/passages.server";
import { queryOf, resultPath, savedPaths } from "~/domain/saved-searches/saved-search";
import { findSaved, markSeen } from "~/domain/saved-searches/saved-searches.server";
import { moreText } from "~/domain/saved-searches/texts";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";
import { typeset } from "~/lib/typeset";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.search.name ?? "Gemerkte Suche"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, request }) => {
  const search = await findSaved(db, actor, params.id ?? "");
  const { news, total } = newsOfSearch(db, actor, search.id);
  const passages = await passagesOf(db, actor, search.address, news, request.signal);
  return { search, news, total, passages };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const id = params.id ?? "";
  const until = Number((await request.formData()).get("until"));
  await markSeen(db, actor, id, until);
  return redirectTo(`${savedPaths.one(id)}?gespeichert=1`, { status: 303 });
});

export default function GemerkteSuche() {
  const { search, news, total, passages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const newest = news[0]?.foundAt ?? 0;
  return (
    <>
      <PageHeader
        title={typeset(search.name)}
        lead={search.words}
        crumbs={[
          { label: "Suche", href: "/suche" },
          { label: "Gemerkte Suchen", href: savedPaths.list },
        ]}
        actions={
          <>
            <a className="button" href={resultPath(search.address)}>
              Alle Treffer
            </a>
            <a className="button button--quiet" href={savedPaths.edit(search.id)}>
              Bearbeiten
            </a>
          </>
        }
      />
      <SavedNotice>Als gesehen vermerkt.</SavedNotice>
      <FormErrorNotice answer={answer} />
      {search.note && <p className="saved-list__note">{typeset(search.note)}</p>}
      {total === 0 ? (
        <EmptyState title="Noch nichts Neues">
          <p>Hier steht, was seit dem Merken dazugekommen ist oder geändert wurde.</p>
        </EmptyState>
      ) : (
        <NewsList {...{ news, passages }} seenAt={search.seenAt} query={queryOf(search.address)} />
      )}
      {total > news.length && <p className="muted">{moreText(total - news.length)}</p>}
      {newest > search.seenAt && (
        <form method="post" className="form__actions">
          <input type="hidden" name="until" value={newest} />
          <button className="button button--primary">Alles als gesehen vermerken</button>
        </form>
      )}
    </>
  );
}

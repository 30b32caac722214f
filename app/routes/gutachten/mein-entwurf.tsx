import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { ReopenForm } from "~/domain/opinions/opinion-actions";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { DraftReading } from "~/domain/opinions/opinion-reading";
import { readOwnDraft } from "~/domain/opinions/open-text.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import type { ReadableDocument } from "~/editor/state/document";
import { formatInstant } from "~/lib/instant";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ihr Entwurf ${data?.fileNumber ?? ""} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  return {
    id: record.id,
    title: record.title,
    mayWrite: can(actor.role, "write"),
    ...(await readOwnDraft(db, record, url.searchParams.get("entwurf"))),
  };
});

/** The own text that is in no version: also where the opinion is finished, it is there to read. */
export default function MeinEntwurf() {
  const { id, title, fileNumber, state, mayWrite, draft, others, ...data } =
    useLoaderData<typeof loader>();
  const { page, edit, ownDraft } = opinionAddress(id);
  return (
    <>
      <PageHeader
        title="Ihr Entwurf"
        lead={title}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: page },
          { label: "Ihr Entwurf" },
        ]}
        actions={
          draft &&
          mayWrite &&
          (state === "finished" ? (
            <ReopenForm id={id} />
          ) : (
            <a className="button button--primary" href={edit}>
              Weiterschreiben
            </a>
          ))
        }
      />
      {draft ? (
        <>
          <p>
            Vom {formatInstant(draft.savedAt)}, begonnen auf Fassung&nbsp;{draft.baseVersion}. Nur
            Sie sehen ihn.{" "}
            {others.map(({ editor, savedAt }) => (
              <a key={editor} href={`${ownDraft}?entwurf=${encodeURIComponent(editor)}`}>
                Entwurf vom {formatInstant(savedAt)}{" "}
              </a>
            ))}
          </p>
          <DraftReading document={data.document as ReadableDocument} />
        </>
      ) : (
        <EmptyState title="Kein Entwurf von Ihnen">
          <p>
            Was Sie geschrieben haben, steht in den Fassungen. <a href={page}>Zur Leseansicht</a>
          </p>
        </EmptyState>
      )}
    </>
  );
}

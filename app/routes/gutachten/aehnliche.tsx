import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { ComparedText, SimilarList } from "~/domain/opinions/similar/similar-list";
import { similarToText } from "~/domain/opinions/similar/similar-to-text.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ähnlich wie ${data?.fileNumber ?? "dieses Gutachten"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  return { id: record.id, title: record.title, ...(await similarToText(db, record)) };
});

export default function AehnlicheGutachten() {
  const { id, title, fileNumber, basis, ...answer } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Ähnliche Gutachten"
        lead={title}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: opinionAddress(id).page },
          { label: "Ähnliche" },
        ]}
      />
      <ComparedText basis={basis} />
      {answer.similar.length > 0 ? (
        <SimilarList {...answer} />
      ) : (
        <EmptyState title="Kein anderes Gutachten zu dieser Frage">
          <p>
            Verglichen werden die genannten Vorschriften und die Begriffe aus Titel, Rechtsfrage,
            Kurzantwort und Leitsätzen, in allem, was Sie lesen dürfen.
          </p>
        </EmptyState>
      )}
    </>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { StatementHistory } from "~/domain/statements/statement-history";
import { listStatementVersions } from "~/domain/statements/statement-versions.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Frühere Fassungen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "read", "statement", params.id ?? "");
  return {
    id: record.id,
    title: record.title,
    versions: await listStatementVersions(db, record),
  };
});

export default function StellungnahmeFassungen() {
  const { id, title, versions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Frühere Fassungen"
        lead={title}
        crumbs={[
          { label: "Stellungnahmen", href: "/stellungnahmen" },
          { label: title, href: `/stellungnahmen/${id}` },
        ]}
      />
      {versions.length === 0 ? (
        <EmptyState title="Noch nie geändert">
          <p>Mit jedem Speichern bleibt hier stehen, was vorher galt, und wer es geändert hat.</p>
        </EmptyState>
      ) : (
        <StatementHistory versions={versions} />
      )}
    </>
  );
}

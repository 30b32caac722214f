import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { CitedBy } from "~/domain/citations/cited-by";
import { listCitingDocument } from "~/domain/citations/citing-target.server";
import { DocumentFacts } from "~/domain/documents/document-facts";
import { listWithContent } from "~/domain/documents/document-file.server";
import { LinkedRecords } from "~/domain/records/linked-records";
import {
  findCited,
  findDocument,
  findText,
  listVersions,
} from "~/domain/documents/document-page.server";
import { DocumentText } from "~/domain/documents/document-text";
import { DocumentVersions } from "~/domain/documents/document-versions";
import { retryExtraction } from "~/domain/documents/extraction.server";
import { NoFile } from "~/domain/documents/no-file";
import { documentKindLabels } from "~/domain/documents/texts";
import { FoundNotice } from "~/domain/search/opened/found-notice";
import { findInTexts } from "~/domain/search/opened/found.server";
import { readPassageAsked } from "~/domain/search/opened/passage-path";
import { useRefreshWhile } from "~/components/use-refresh-while";
import { listLinked } from "~/domain/records/records.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { redirectTo } from "~/lib/http";
import "~/domain/documents/document-page.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.document.title ?? "Dokument"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const authorized = authorize(db, actor, "read", "document", params.id ?? "");
  const { sha256, ...document } = await findDocument(db, authorized);
  const whole = url.searchParams.get("text") === "ganz";
  const passage = readPassageAsked(url.searchParams)?.passage ?? null;
  const same = sha256 ? await listWithContent(db, actor, sha256) : [];
  const text = await findText(db, authorized, { whole, passage });
  return {
    document,
    isOpened: whole || passage !== null,
    text,
    cited: await findCited(db, authorized, text, document.date),
    found: await findInTexts(db, authorized, url, text ? [text.text] : []),
    versions: await listVersions(db, authorized),
    linked: await listLinked(db, authorized, ["procedure", "opinion", "statement", "decision"]),
    citing: await listCitingDocument(db, authorized, document),
    same: same.filter(({ id }) => id !== document.id),
    fileMissing: url.searchParams.get("datei") === "fehlt",
    mayWrite: can(actor.role, "write"),
  };
});

export const action = asUser(async ({ db, actor, params }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  await retryExtraction(db, document);
  return redirectTo(`/dokumente/${document.id}#text`, { status: 303 });
});

export default function Dokument() {
  const { document, text, isOpened, cited, versions, linked, citing, same, mayWrite, ...data } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const busy = document.extraction === "waiting" || document.extraction === "running";
  useRefreshWhile(busy);
  const { id } = document;
  const newer = versions.find((version) => version.previousId === id);
  return (
    <>
      <PageHeader
        title={document.title}
        lead={[
          document.number || documentKindLabels[document.kind],
          document.publisher,
          document.date && formatFuzzyDate(document.date),
        ]
          .filter(Boolean)
          .join(" · ")}
        crumbs={[
          { label: "Dokumente", href: "/dokumente" },
          { label: document.number || document.title },
        ]}
        actions={
          <>
            {mayWrite && (
              <a className="button" href={`/dokumente/${id}/bearbeiten`}>
                Bearbeiten
              </a>
            )}
            {document.fileName && (
              <a className="button button--primary" href={`/dokumente/${id}/datei`}>
                Herunterladen
              </a>
            )}
          </>
        }
      />
      <div className="document-page__notices">
        <SavedNotice />
        <FormErrorNotice answer={answer} />
        {data.fileMissing && (
          <Notice kind="danger" title="Die Datei ist nicht mehr im Ablageverzeichnis" live>
            Die Angaben und der ausgelesene Text sind da. Die Administration kann die Datei aus
            einer Sicherung zurückholen.
          </Notice>
        )}
        {newer && (
          <Notice kind="warning" title="Es gibt eine neuere Fassung">
            <a href={`/dokumente/${newer.id}`}>{newer.title}</a>
          </Notice>
        )}
      </div>
      <div className="document-page">
        <div className="document-page__main">
          <FoundNotice found={data.found} href={`/dokumente/${id}`} />
          <DocumentVersions versions={versions} currentId={id} />
          <DocumentText
            document={document}
            text={text}
            isOpened={isOpened}
            cited={cited}
            found={data.found?.marks[0]}
            mayWrite={mayWrite}
            retry={mayWrite && <RetryForm />}
          />
          {document.extraction === "none" && <NoFile id={mayWrite ? id : null} />}
          <CitedBy citing={citing} nobody="Noch kein Text im Haus zitiert dieses Dokument." />
        </div>
        <div className="document-page__side">
          <DocumentFacts document={document} pages={text?.pages ?? null} same={same} />
          <LinkedRecords linked={linked}>
            {mayWrite && <a href={`/dokumente/neu?ersetzt=${id}`}>Neue Fassung ablegen</a>}
          </LinkedRecords>
        </div>
      </div>
    </>
  );
}

function RetryForm() {
  return (
    <Form method="post">
      <button className="button button--small">Erneut versuchen</button>
    </Form>
  );
}

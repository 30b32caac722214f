import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { CurrencyBadge } from "~/domain/currency/currency-badge";
import { CurrencyNotice, currencyNotes } from "~/domain/currency/currency-notice";
import { readCurrency } from "~/domain/currency/findings.server";
import { isId } from "~/domain/opinions/cite";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import {
  OldVersionNotice,
  OpinionMeta,
  OpinionReading,
  UnreadableNotice,
} from "~/domain/opinions/opinion-reading";
import { linksOfCitations } from "~/domain/opinions/citation-links.server";
import { OpinionActions } from "~/domain/opinions/opinion-actions";
import { ownDraftSavedAt } from "~/domain/opinions/drafts.server";
import { reopenOpinion } from "~/domain/opinions/finishing.server";
import { OwnDraftNotice } from "~/domain/opinions/own-draft-notice";
import { listOpinionLinks, pathOfFileNumber, readOpinion } from "~/domain/opinions/reading.server";
import { DeviationNotice } from "~/domain/opinions/similar/deviation-notice";
import { listDeviations } from "~/domain/opinions/similar/deviations.server";
import { readStored } from "~/domain/opinions/stored-document";
import { FoundNotice } from "~/domain/search/opened/found-notice";
import { findInTexts } from "~/domain/search/opened/found.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { inlineTexts } from "~/editor/reading/found-nodes";
import type { ReadableDocument } from "~/editor/state/document";
import { notFound } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${data.opinion.fileNumber} ${data.opinion.title} – Votum` : "Gutachten – Votum",
  },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const id = params.id ?? "";
  if (!isId(id)) throw redirectTo(await pathOfFileNumber(db, actor, id, versionAsked(url)));
  const record = authorize(db, actor, "read", "opinion", id);
  const { text, ...opinion } = await readOpinion(db, record, versionAsked(url));
  const stored = readStored(text);
  const links = await listOpinionLinks(db, record);
  return {
    opinion,
    document: stored.document,
    issue: stored.intact ? null : stored.code,
    links,
    deviations: await listDeviations(db, record, links),
    cited: linksOfCitations(db, actor, stored.document, opinion.date),
    currency: await readCurrency(db, record),
    found: await findInTexts(db, record, url, inlineTexts(stored.document)),
    ownDraft: await ownDraftSavedAt(db, record),
    mayWrite: can(actor.role, "write"),
  };
});

/** The only thing to do here by a form: write on after finishing. */
export const action = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  await reopenOpinion(db, record);
  return redirectTo(opinionAddress(record.id).edit, { status: 303 });
}, "write");

export default function GutachtenLesen() {
  const { opinion, currency, issue, links, mayWrite, ...data } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const { currency: here } = opinionAddress(opinion.id);
  const year = opinion.date.slice(0, 4);
  return (
    <>
      <PageHeader
        title={opinion.title}
        lead={
          <OpinionMeta opinion={opinion}>
            <CurrencyBadge verdict={currency.verdict} />
          </OpinionMeta>
        }
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: year, href: `/gutachten?jahr=${year}` },
          { label: opinion.fileNumber },
        ]}
        actions={<OpinionActions opinion={opinion} mayWrite={mayWrite} />}
      />
      <FormErrorNotice answer={answer} />
      <SavedNotice />
      <OldVersionNotice opinion={opinion} />
      <OwnDraftNotice opinion={opinion} savedAt={data.ownDraft} />
      <UnreadableNotice code={issue} />
      <DeviationNotice deviations={data.deviations} outcome={opinion.outcome} />
      <CurrencyNotice {...currency} href={here} mayWrite={mayWrite} />
      <FoundNotice found={data.found} href={opinionAddress(opinion.id).page} />
      <OpinionReading
        document={data.document as ReadableDocument}
        links={links}
        cited={data.cited}
        mayWrite={mayWrite}
        opinion={opinion}
        found={data.found?.marks}
        notes={
          opinion.version === opinion.newestVersion
            ? currencyNotes({ findings: currency.findings, href: here, mayWrite })
            : undefined
        }
      />
    </>
  );
}

function versionAsked(url: URL): number | undefined {
  const asked = url.searchParams.get("fassung");
  if (asked === null) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(asked)) throw notFound();
  return Number(asked);
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { LinkEditor } from "~/domain/opinions/link-editor";
import { linkChangeSchema, linkSearchSchema } from "~/domain/opinions/link-targets";
import { findLinkTargets } from "~/domain/opinions/link-targets.server";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { linkOpinion, unlinkOpinion } from "~/domain/opinions/opinions.server";
import { listOpinionLinks, readHead } from "~/domain/opinions/reading.server";
import { noteDeviation, takeBackDeviation } from "~/domain/opinions/similar/deviations.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Verknüpfungen ${data?.fileNumber ?? ""} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const asked = linkSearchSchema.parse(Object.fromEntries(url.searchParams));
  const links = await listOpinionLinks(db, record);
  const linked = links.map(({ id }) => id);
  return {
    id: record.id,
    title: record.title,
    fileNumber: (await readHead(db, record)).fileNumber,
    links,
    asked,
    found: await findLinkTargets(db, record, asked, linked),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request, url }) => {
  const change = linkChangeSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!change.success) throw new AppError("invalid");
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const { intent, id } = change.data;
  if (intent === "link") await linkOpinion(db, record, change.data);
  else if (intent === "deviate") await noteDeviation(db, record, id);
  else if (intent === "agree") await takeBackDeviation(db, record, id);
  else await unlinkOpinion(db, record, id);
  const next = new URLSearchParams(url.searchParams);
  next.delete("_data");
  next.set("gespeichert", "1");
  return redirectTo(`${opinionAddress(record.id).links}?${next}`, { status: 303 });
}, "write");

export default function Verknuepfungen() {
  const { id, title, fileNumber, links, asked, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Verknüpfungen"
        lead={title}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: opinionAddress(id).page },
          { label: "Verknüpfungen" },
        ]}
      />
      <FormErrorNotice answer={answer} />
      <SavedNotice />
      <LinkEditor links={links} asked={asked} found={found} />
    </>
  );
}

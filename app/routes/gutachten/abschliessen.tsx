import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { FinishNotices } from "~/domain/opinions/finish-notices";
import { finishOpinion, readFinishing } from "~/domain/opinions/finishing.server";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { listUnnotedDeviations } from "~/domain/opinions/similar/unnoted-deviations.server";
import { UnnotedNotice } from "~/domain/opinions/similar/unnoted-notice";
import { kindLabels } from "~/domain/opinions/texts";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";
import { formatInstant } from "~/lib/instant";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.opinion.fileNumber ?? "Gutachten"} abschließen – Votum` },
];

export const loader = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const finishing = await readFinishing(db, record);
  if (finishing.opinion.state === "finished") throw redirectTo(opinionAddress(record.id).page);
  return { ...finishing, unnoted: await listUnnotedDeviations(db, record) };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const seen = String((await request.formData()).get("seen") ?? "");
  await finishOpinion(db, record, seen);
  return redirectTo(`${opinionAddress(record.id).page}?gespeichert=1`, { status: 303 });
}, "write");

export default function GutachtenAbschliessen() {
  const { opinion, seen, unnoted, ...text } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const { id, title, fileNumber, kind, version, savedAt, savedBy, label } = opinion;
  const { page, version: versionHref } = opinionAddress(id);
  return (
    <>
      <PageHeader
        title={`${kindLabels[kind]} abschließen?`}
        lead={title}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: page },
          { label: "Abschließen" },
        ]}
      />
      <FinishNotices id={id} version={version} {...text}>
        <UnnotedNotice id={id} {...unnoted} />
      </FinishNotices>
      {text.nothingWritten ? (
        <p>
          <a href={page}>Zurück zur Leseansicht</a>
        </p>
      ) : (
        <ConfirmForm
          Form={Form}
          answer={answer}
          seen={seen}
          confirm={`Fassung\u00a0${version} abschließen`}
          cancelHref={page}
          harmless
        >
          Abgeschlossen wird <a href={versionHref(version)}>Fassung&nbsp;{version}</a>, gespeichert
          am {formatInstant(savedAt)}
          {savedBy && ` von ${savedBy}`}
          {label && ` („${label}“)`}. Danach lässt sich der Text nicht mehr ändern. Mit „Neue
          Fassung beginnen“ geht es jederzeit weiter; Fassung&nbsp;{version} bleibt dabei lesbar.
        </ConfirmForm>
      )}
    </>
  );
}

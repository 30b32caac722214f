import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { findLaw } from "~/domain/law/law-lookup.server";
import { PasteForm } from "~/domain/law/paste-form";
import { pasteSchema } from "~/domain/law/paste-input";
import { importPaste, previewPaste, type PastePreview } from "~/domain/law/paste-law.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Gesetzestext einlesen – Votum" }];

export const loader = asUser(async ({ db, url }) => {
  const slug = url.searchParams.get("gesetz");
  if (!slug) return {};
  const { abbreviation, title, level } = findLaw(db, slug);
  return { abbreviation, title, level };
}, "write");

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: pasteSchema });
  if (submission.status !== "success") return sendBack(submission);
  const writer = permit(actor, "write");
  const isSeen = submission.value.step === "einlesen";
  const result = await (isSeen ? importPaste : previewPaste)(db, writer, submission.value);
  if ("message" in result) {
    return sendBack(submission, { fieldErrors: { [result.field]: [result.message] } });
  }
  if (isSeen && "slug" in result) {
    return redirectTo(`/normen/${String(result.slug)}?gespeichert=1`, { status: 303 });
  }
  return jsonAnswer({ submission: submission.reply(), preview: result });
}, "write");

type Answer = FormAnswer & { preview?: PastePreview };

export default function Einlesen() {
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  return (
    <>
      <PageHeader
        title="Gesetzestext einlesen"
        lead="Was schon im Register steht, bleibt; ein anderer Wortlaut wird eine neue Fassung."
        crumbs={[{ label: "Normen", href: "/normen" }, { label: "Einlesen" }]}
      />
      <PasteForm Form={Form} answer={answer} preview={answer?.preview ?? null} start={start} />
    </>
  );
}

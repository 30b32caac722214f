import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SynonymForm } from "~/domain/search/synonyms/synonym-form";
import { synonymGroupSchema } from "~/domain/search/synonyms/synonym-group";
import { addSynonymGroup } from "~/domain/search/synonyms/synonym-groups.server";
import { synonymRefusalText } from "~/domain/search/synonyms/texts";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Synonyme anlegen – Votum" }];

export const loader = asUser(async () => null, "administer");

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: synonymGroupSchema });
  if (submission.status !== "success") return sendBack(submission);
  const result = await addSynonymGroup(db, permit(actor, "administer"), submission.value.words);
  if (result !== "saved") {
    return sendBack(submission, { fieldErrors: { words: [synonymRefusalText(result)] } });
  }
  return redirectTo("/verwaltung/synonyme?gespeichert=1", { status: 303 });
}, "administer");

export default function SynonymgruppeNeu() {
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Synonyme anlegen"
        crumbs={[
          { label: "Verwaltung", href: "/verwaltung" },
          { label: "Synonyme der Suche", href: "/verwaltung/synonyme" },
        ]}
      />
      <SynonymForm answer={answer} group={null} />
    </>
  );
}

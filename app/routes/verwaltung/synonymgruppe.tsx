import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SynonymForm } from "~/domain/search/synonyms/synonym-form";
import { synonymGroupSchema } from "~/domain/search/synonyms/synonym-group";
import {
  changeSynonymGroup,
  readSynonymGroup,
  storedSynonymGroup,
} from "~/domain/search/synonyms/synonym-groups.server";
import { synonymRefusalText } from "~/domain/search/synonyms/texts";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Synonyme ändern – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const { id, expressions, values, seen } = readSynonymGroup(db, Number(params.gruppe));
  return { name: expressions[0] ?? "", group: { id, words: values.words, seen } };
}, "administer");

export const action = asUser(async ({ db, actor, params, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: synonymGroupSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen, words: expressions } = submission.value;
  const administrator = permit(actor, "administer");
  const id = Number(params.gruppe);
  let result: Awaited<ReturnType<typeof changeSynonymGroup>> = "saved";
  const refused = await saveOrSendBack(submission, {
    request,
    schema: synonymGroupSchema,
    save: async () => {
      result = await changeSynonymGroup(db, administrator, id, { seen, expressions });
    },
    stored: () => storedSynonymGroup(db, administrator, id),
  });
  return refused ?? answerTo(submission, result);
}, "administer");

function answerTo(
  submission: Parameters<typeof sendBack>[0],
  result: Awaited<ReturnType<typeof changeSynonymGroup>>,
) {
  if (result === "saved") {
    return redirectTo("/verwaltung/synonyme?gespeichert=1", { status: 303 });
  }
  return sendBack(submission, { fieldErrors: { words: [synonymRefusalText(result)] } });
}

export default function Synonymgruppe() {
  const { name, group } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title={`Synonyme zu „${name}“`}
        crumbs={[
          { label: "Verwaltung", href: "/verwaltung" },
          { label: "Synonyme der Suche", href: "/verwaltung/synonyme" },
        ]}
        actions={
          <a className="button" href={`/verwaltung/synonyme/${group.id}/entfernen`}>
            Gruppe entfernen
          </a>
        }
      />
      <SynonymForm key={group.id} answer={answer} group={group} />
    </>
  );
}

import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { storedRating } from "~/domain/procedures/stored-forms.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { RatingForm } from "~/domain/procedures/rating-form";
import { ratingSchema } from "~/domain/procedures/rating-schema";
import { findRating, rateProcedure } from "~/domain/procedures/ratings.server";
import { authorize } from "~/domain/users/authorization.server";
import { listActiveNames } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Bewerten und zuweisen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    name: procedure.name,
    rating: await findRating(db, procedure),
    people: await listActiveNames(db),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: ratingSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { value } = submission;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: ratingSchema,
    save: () => rateProcedure(db, procedure, value),
    stored: () => storedRating(db, procedure),
  });
  return refused ?? redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function Bewerten() {
  const { id, name, rating, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Bewerten und zuweisen"
        lead="Was sich ändert, steht im Verlauf auf unserer Seite."
        crumbs={procedureCrumbs({ id, name })}
      />
      <RatingForm
        Form={Form}
        answer={answer}
        values={rating}
        people={people}
        cancelHref={`/verfahren/${id}`}
      />
    </>
  );
}

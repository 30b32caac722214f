import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { EmptyState, PageHeader } from "~/components/page";
import { savedAddress } from "~/domain/saved-searches/saved-address";
import { queryOf, savedPaths } from "~/domain/saved-searches/saved-search";
import { SavedSearchForm } from "~/domain/saved-searches/saved-search-form";
import { longestName, savedSearchSchema } from "~/domain/saved-searches/saved-search-schema";
import { saveSearch } from "~/domain/saved-searches/saved-searches.server";
import { searchWords } from "~/domain/saved-searches/search-words.server";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Suche merken – Votum" }];

export const loader = asUser(async ({ db, actor, url, context }) => {
  const address = savedAddress(url.searchParams);
  const [words = ""] = await searchWords(db, actor, [address ?? ""]);
  const name = queryOf(address ?? "").slice(0, longestName);
  return { address, words, name, mails: context.env.mail !== null };
});

export const action = asUser(async ({ db, actor, url, request }) => {
  const address = savedAddress(url.searchParams);
  if (!address) throw new AppError("invalid");
  const submission = parseWithZod(await request.formData(), { schema: savedSearchSchema });
  if (submission.status !== "success") return sendBack(submission);
  if (!(await saveSearch(db, actor, address, submission.value))) {
    return sendBack(submission, { formErrors: ["Diese Suche haben Sie schon gemerkt."] });
  }
  return redirectTo(`${savedPaths.list}?gespeichert=1`, { status: 303 });
});

export default function SucheMerken() {
  const { address, words, name, mails } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Suche merken"
        lead="Was sie heute findet, kennen Sie. Gemeldet wird, was danach dazukommt."
        crumbs={[
          { label: "Suche", href: "/suche" },
          { label: "Gemerkte Suchen", href: savedPaths.list },
        ]}
      />
      {address ? (
        <SavedSearchForm
          Form={Form}
          answer={answer}
          values={{ name, note: "", digest: "none" }}
          address={address}
          words={words}
          mails={mails}
          submit="Suche merken"
        />
      ) : (
        <EmptyState title="Noch nichts gesucht">
          <p>Suchen Sie zuerst; über den Treffern steht „Suche merken“.</p>
          <a className="button button--primary" href="/suche">
            Zur Suche
          </a>
        </EmptyState>
      )}
    </>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { feedSince, issueFeed, revokeFeed } from "~/domain/saved-searches/feed.server";
import { savedPaths } from "~/domain/saved-searches/saved-search";
import { listSaved, stopDigests } from "~/domain/saved-searches/saved-searches.server";
import { SavedList } from "~/domain/saved-searches/saved-list";
import { FeedCard, MailCard } from "~/domain/saved-searches/ways-to-be-told";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Gemerkte Suchen – Votum" }];

export const loader = asUser(async ({ db, actor, context }) => ({
  saved: await listSaved(db, actor),
  feedSince: feedSince(db, actor),
  mails: context.env.mail !== null,
  email: actor.email,
}));

export const action = asUser(async ({ db, actor, request, context }) => {
  const intent = (await request.formData()).get("intent");
  if (intent === "issue-feed") {
    return { feed: new URL(await issueFeed(db, actor), context.env.publicUrl).href };
  }
  if (intent === "revoke-feed") await revokeFeed(db, actor);
  else if (intent === "stop-mails") await stopDigests(db, actor);
  else throw new AppError("invalid");
  return redirectTo(`${savedPaths.list}?gespeichert=1`, { status: 303 });
});

export default function GemerkteSuchen() {
  const { saved, feedSince, mails, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | { feed: string };
  const issued = answer && "feed" in answer ? answer.feed : null;
  return (
    <>
      <PageHeader
        title="Gemerkte Suchen"
        lead="Was es Neues gibt, wonach Sie einmal gesucht haben: hier, als E-Mail und als Feed."
        crumbs={[{ label: "Suche", href: "/suche" }]}
      />
      <SavedNotice />
      {!issued && <FormErrorNotice answer={answer as FormAnswer} />}
      <SavedList saved={saved} mails={mails} />
      <MailCard
        email={email}
        mails={mails}
        ordered={saved.some(({ digest }) => digest !== "none")}
      />
      <FeedCard since={feedSince} issued={issued} />
    </>
  );
}

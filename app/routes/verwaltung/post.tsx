import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { JobTable } from "~/domain/jobs/job-table";
import { listJobs } from "~/domain/jobs/jobs.server";
import { listUndelivered, retryMail } from "~/domain/mail/queue.server";
import { UndeliveredList } from "~/domain/mail/undelivered";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export const meta: MetaFunction = () => [{ title: "Post und Aufträge – Votum" }];

export const loader = asUser(async ({ db, actor, context }) => {
  const administrator = permit(actor, "administer");
  return {
    mails: await listUndelivered(db, administrator),
    jobs: await listJobs(db),
    isSetUp: context.env.mail !== null,
  };
}, "administer");

export const action = asUser(async ({ db, actor, request }) => {
  const mail = String((await request.formData()).get("mail") ?? "");
  await retryMail(db, permit(actor, "administer"), mail);
  return redirectTo("/verwaltung/post?gespeichert=1", { status: 303 });
}, "administer");

export default function Post() {
  const { mails, jobs, isSetUp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Post und Aufträge"
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
        lead="Was an E-Mails noch nicht angekommen ist, und was das Programm von selbst erledigt."
      />
      <SavedNotice>Die E-Mail wird gleich noch einmal verschickt.</SavedNotice>
      <FormErrorNotice answer={answer} />
      <section className="post">
        <h2>E-Mails</h2>
        {!isSetUp && (
          <Notice kind="info" title="E-Mail ist nicht eingerichtet">
            Dafür braucht der Server die Umgebungsvariablen SMTP_URL und MAIL_FROM.
          </Notice>
        )}
        {(isSetUp || mails.length > 0) && <UndeliveredList mails={mails} />}
      </section>
      <section className="post">
        <h2>Aufträge</h2>
        <JobTable jobs={jobs} />
      </section>
    </>
  );
}

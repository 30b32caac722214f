import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { CurrencyView } from "~/domain/currency/currency-page";
import { readCurrencyPage, receiveReview } from "~/domain/currency/currency-page.server";
import { AsOfForm } from "~/domain/law/as-of-form";
import { reopenOpinion } from "~/domain/opinions/finishing.server";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { readHead } from "~/domain/opinions/reading.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Haltbarkeit ${data?.fileNumber ?? ""} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  const { fileNumber } = await readHead(db, record);
  const { id, title } = record;
  return { id, title, fileNumber, currency: await readCurrencyPage(db, record, url) };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const received = await receiveReview(db, record, request);
  if ("refused" in received) return received.refused;
  const { currency, edit } = opinionAddress(record.id);
  const { answer, changeId } = received.saved;
  if (answer !== "revise") {
    return redirectTo(`${currency}?gespeichert=1#aenderung-${changeId}`, { status: 303 });
  }
  await reopenOpinion(db, record);
  return redirectTo(edit, { status: 303 });
}, "write");

export default function GutachtenHaltbarkeit() {
  const { id, title, fileNumber, currency } = useLoaderData<typeof loader>();
  const { page, currency: here } = opinionAddress(id);
  return (
    <>
      <PageHeader
        title="Haltbarkeit"
        lead={title}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: page },
          { label: "Haltbarkeit" },
        ]}
      />
      <CurrencyView
        data={currency}
        type="opinion"
        page={page}
        answer={useActionData<typeof action>() as FormAnswer}
        asOf={<AsOfForm action={here} asked={currency.asked} />}
      />
    </>
  );
}

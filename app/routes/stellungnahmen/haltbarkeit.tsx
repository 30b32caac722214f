import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { CurrencyView } from "~/domain/currency/currency-page";
import { readCurrencyPage, receiveReview } from "~/domain/currency/currency-page.server";
import { AsOfForm } from "~/domain/law/as-of-form";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Haltbarkeit: ${data?.title ?? "Stellungnahme"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "statement", params.id ?? "");
  const { id, title } = record;
  return { id, title, currency: await readCurrencyPage(db, record, url) };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const received = await receiveReview(db, record, request);
  if ("refused" in received) return received.refused;
  const here = `/stellungnahmen/${record.id}/haltbarkeit`;
  return redirectTo(`${here}?gespeichert=1#aenderung-${received.saved.changeId}`, { status: 303 });
}, "write");

export default function StellungnahmeHaltbarkeit() {
  const { id, title, currency } = useLoaderData<typeof loader>();
  const page = `/stellungnahmen/${id}`;
  return (
    <>
      <PageHeader
        title="Haltbarkeit"
        lead={title}
        crumbs={[
          { label: "Stellungnahmen", href: "/stellungnahmen" },
          { label: title, href: page },
          { label: "Haltbarkeit" },
        ]}
      />
      <CurrencyView
        data={currency}
        type="statement"
        page={page}
        answer={useActionData<typeof action>() as FormAnswer}
        asOf={<AsOfForm action={`${page}/haltbarkeit`} asked={currency.asked} />}
      />
    </>
  );
}

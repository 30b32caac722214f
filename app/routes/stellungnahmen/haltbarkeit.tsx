import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CurrencyPage, type CurrencyAnswer } from "~/domain/currency/currency-page";
import { answerCurrency, readCurrencyPage } from "~/domain/currency/currency-page.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Haltbarkeit: ${data?.name ?? "Stellungnahme"} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "statement", params.id ?? "");
  return readCurrencyPage(db, record, url);
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  return answerCurrency(db, record, request);
}, "write");

export default function StellungnahmeHaltbarkeit() {
  const answer = useActionData<typeof action>() as CurrencyAnswer;
  return <CurrencyPage data={useLoaderData<typeof loader>()} answer={answer} />;
}

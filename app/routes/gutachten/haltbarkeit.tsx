import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CurrencyPage, type CurrencyAnswer } from "~/domain/currency/currency-page";
import { answerCurrency, readCurrencyPage } from "~/domain/currency/currency-page.server";
import { reopenOpinion } from "~/domain/opinions/finishing.server";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { readHead } from "~/domain/opinions/reading.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Haltbarkeit ${data?.name ?? ""} – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  const { fileNumber } = await readHead(db, record);
  return readCurrencyPage(db, record, url, fileNumber);
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  return answerCurrency(db, record, request, async () => {
    await reopenOpinion(db, record);
    return opinionAddress(record.id).edit;
  });
}, "write");

export default function GutachtenHaltbarkeit() {
  const answer = useActionData<typeof action>() as CurrencyAnswer;
  return <CurrencyPage data={useLoaderData<typeof loader>()} answer={answer} />;
}

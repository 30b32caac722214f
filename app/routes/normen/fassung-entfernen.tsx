import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { byHand } from "~/domain/law/edit-provision.server";
import { findLaw } from "~/domain/law/law-lookup.server";
import { provisionCrumbs, provisionPath } from "~/domain/law/provision-address";
import { provisionLabel } from "~/domain/law/provision";
import { findProvision } from "~/domain/law/provision-lookup.server";
import { actText, versionSince } from "~/domain/law/texts";
import { findWithdrawable, unusedAct, withdrawVersion } from "~/domain/law/withdraw-version.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Fassung entfernen – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const { version, seen } = findWithdrawable(db, provision, params.fassung ?? "");
  const hasWording = version.content !== null;
  const act = unusedAct(db, provision, version);
  return {
    law: { abbreviation: law.abbreviation, slug: law.slug },
    path: provisionPath(law.slug, provision.slug),
    number: provisionLabel(provision.unit, provision.number),
    since: versionSince({ ...version, act: version.actId === null ? null : {}, hasWording }),
    hasWording,
    act: act && actText(act),
    isByHand: version.source === byHand,
    seen,
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const form = await request.formData();
  const asked = { seen: String(form.get("seen") ?? ""), withAct: form.get("act") === "on" };
  await withdrawVersion(db, permit(actor, "write"), provision, params.fassung ?? "", asked);
  const path = provisionPath(law.slug, provision.slug);
  return redirectTo(`${path}?gespeichert=1#fassungen`, { status: 303 });
}, "write");

export default function FassungEntfernen() {
  const { law, path, number, since, ...data } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Fassung entfernen?"
        crumbs={[...provisionCrumbs(law, path, number), { label: "Fassung entfernen" }]}
      />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={data.seen}
        confirm="Ja, Fassung entfernen"
        cancelHref={`${path}#fassungen`}
        more={
          data.act && (
            <label className="choice">
              <input type="checkbox" name="act" defaultChecked />
              <span>Auch das Gesetz entfernen, das nur diese Fassung nennt: {data.act}</span>
            </label>
          )
        }
      >
        Die Fassung von {number} {law.abbreviation} ({since}) steht dann nicht mehr im Register
        {data.hasWording && ", auch ihr Wortlaut nicht"}. Gutachten und Stellungnahmen werden
        ihretwegen nicht mehr gewarnt. Die anderen Fassungen bleiben.
        {!data.isByHand && " Liest jemand dieselbe Quelle noch einmal ein, kommt sie wieder."}
      </ConfirmForm>
    </>
  );
}

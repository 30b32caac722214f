import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { EmptyState } from "~/components/page";
import { listAffectedProvisions, listDrafts } from "~/domain/procedures/affected-list.server";
import { AffectedProvisions } from "~/domain/procedures/affected-provisions";
import { DraftReading } from "~/domain/procedures/draft-reading";
import { suggestFromDraft } from "~/domain/procedures/draft-suggestions.server";
import { procedurePageTitle } from "~/domain/procedures/page-title";
import {
  confirmSuggestions,
  rejectSuggestions,
} from "~/domain/procedures/provision-decisions.server";
import { SuggestedProvisions } from "~/domain/procedures/suggested-provisions";
import { TabBar } from "~/domain/procedures/tab-bar";
import { draftReadText } from "~/domain/procedures/texts";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export const meta: MetaFunction = ({ matches }) => procedurePageTitle(matches, "Normen");

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  const mayWrite = can(actor.role, "write");
  return {
    id: procedure.id,
    ...(await listAffectedProvisions(db, procedure)),
    drafts: mayWrite ? await listDrafts(db, procedure) : [],
    mayWrite,
  };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const form = await request.formData();
  const path = `/verfahren/${procedure.id}/normen`;
  const ids = String(form.get("norm") ?? "").split(",");
  switch (form.get("tun")) {
    case "lesen": {
      const found = await suggestFromDraft(db, procedure, String(form.get("dokument") ?? ""));
      return redirectTo(`${path}?gelesen=${found}`, { status: 303 });
    }
    case "bestaetigen":
      await confirmSuggestions(db, procedure, ids);
      break;
    case "verwerfen":
      await rejectSuggestions(db, procedure, ids);
      break;
    default:
      throw new AppError("invalid");
  }
  return redirectTo(`${path}?gespeichert=1`, { status: 303 });
}, "write");

export default function Normen() {
  const { id, confirmed, suggested, drafts, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const [query] = useSearchParams();
  const read = query.get("gelesen");
  const add = mayWrite && { href: `/verfahren/${id}/normen/neu`, label: "Norm eintragen" };
  return (
    <>
      <TabBar title="Betroffene Normen" action={confirmed.length > 0 && add} />
      <FormErrorNotice answer={answer} />
      {read !== null && <Notice kind="info" title={draftReadText(Number(read))} live />}
      {mayWrite && <SuggestedProvisions procedureId={id} rows={suggested} />}
      {confirmed.length > 0 ? (
        <AffectedProvisions procedureId={id} rows={confirmed} mayWrite={mayWrite} />
      ) : (
        <EmptyState title="Noch keine Normen">
          <p>Welche Vorschriften der Entwurf ändert, was mit ihnen geschieht und ab wann.</p>
          {add && (
            <a className="button" href={add.href}>
              {add.label}
            </a>
          )}
        </EmptyState>
      )}
      <DraftReading drafts={drafts} />
    </>
  );
}

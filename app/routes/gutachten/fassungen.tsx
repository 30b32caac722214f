import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { readHead } from "~/domain/opinions/reading.server";
import { VersionTable } from "~/domain/opinions/version-table";
import { listVersions, restoreVersion } from "~/domain/opinions/versions.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Fassungen ${data?.fileNumber ?? ""} – Votum` },
];

export const loader = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  const head = await readHead(db, record);
  return {
    id: record.id,
    title: record.title,
    ...head,
    versions: await listVersions(db, record),
    mayRestore: can(actor.role, "write") && head.state === "draft",
  };
});

const restoreSchema = z.object({
  number: z.coerce.number().int().min(1),
  baseVersion: z.coerce.number().int().min(1),
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const asked = restoreSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) throw new AppError("invalid");
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  await restoreVersion(db, record, asked.data.number, asked.data.baseVersion);
  return redirectTo(`${opinionAddress(record.id).page}?gespeichert=1`, { status: 303 });
}, "write");

export default function Fassungen() {
  const { id, title, fileNumber, version, state, versions, mayRestore } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Fassungen"
        lead={
          <>
            {title}
            {state === "finished" && " · abgeschlossen"}
          </>
        }
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: fileNumber, href: opinionAddress(id).page },
          { label: "Fassungen" },
        ]}
      />
      <FormErrorNotice answer={answer} />
      <VersionTable id={id} versions={versions} newest={version} mayRestore={mayRestore} />
    </>
  );
}

import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { Card, EmptyState, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { departmentSchema } from "~/domain/users/account-schema";
import { permit } from "~/domain/users/authorization.server";
import { DepartmentForm } from "~/domain/users/department-form";
import { saveDepartment } from "~/domain/users/departments.server";
import { listDepartments } from "~/domain/users/people.server";
import { departmentValues, storedDepartment } from "~/domain/users/stored-forms.server";
import { asUser } from "~/domain/users/route.server";
import { assertUnchanged, fingerprint, saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Abteilungen – Votum" }];

export const loader = asUser(async ({ db, url }) => {
  const departments = await listDepartments(db);
  const chosen = departments.find(({ id }) => id === url.searchParams.get("abteilung"));
  return {
    departments,
    chosen: chosen ? { ...chosen, seen: fingerprint(departmentValues(chosen)) } : null,
  };
}, "administer");

export const action = asUser(async ({ db, actor, request, url }) => {
  const submission = parseWithZod(await request.formData(), { schema: departmentSchema });
  if (submission.status !== "success") return sendBack(submission);
  const id = url.searchParams.get("abteilung");
  const administrator = permit(actor, "administer");
  const { seen, ...department } = submission.value;
  let result: Awaited<ReturnType<typeof saveDepartment>> = "saved";
  const refused = await saveOrSendBack(submission, {
    request,
    schema: departmentSchema,
    save: async () => {
      if (id) assertUnchanged(seen, (await storedDepartment(db, administrator, id)).values);
      result = await saveDepartment(db, administrator, id, department);
    },
    stored: () => storedDepartment(db, administrator, id ?? ""),
  });
  if (refused) return refused;
  return answerTo(submission, result);
}, "administer");

function answerTo(
  submission: Parameters<typeof sendBack>[0],
  result: Awaited<ReturnType<typeof saveDepartment>>,
) {
  if (result === "name-taken") {
    return sendBack(submission, { fieldErrors: { name: ["Diesen Namen gibt es schon."] } });
  }
  if (result === "no-parent") {
    return sendBack(submission, {
      fieldErrors: { parentId: ["Diese Abteilung gibt es nicht mehr. Wählen Sie eine andere."] },
    });
  }
  if (result === "circle") {
    return sendBack(submission, {
      fieldErrors: { parentId: ["Eine Abteilung kann nicht unter sich selbst stehen."] },
    });
  }
  return redirectTo("/verwaltung/abteilungen?gespeichert=1", { status: 303 });
}

export default function Abteilungen() {
  const { departments, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const nameOf = (id: string | null) => departments.find((one) => one.id === id)?.name ?? "–";
  return (
    <>
      <PageHeader
        title="Abteilungen"
        lead="Wer in einer Abteilung arbeitet, sieht deren Einträge und die der Abteilungen darunter."
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
      />
      <SavedNotice />
      {departments.length === 0 ? (
        <EmptyState title="Noch keine Abteilung">Legen Sie unten die erste an.</EmptyState>
      ) : (
        <div className="table-scroll">
          <table className="table table--cards">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Abkürzung</th>
                <th scope="col">gehört zu</th>
              </tr>
            </thead>
            <tbody>
              {departments.map((department) => (
                <tr key={department.id}>
                  <th scope="row">
                    <a href={`/verwaltung/abteilungen?abteilung=${department.id}#formular`}>
                      {department.name}
                    </a>
                  </th>
                  <td data-label="Abkürzung">{department.abbreviation}</td>
                  <td data-label="gehört zu">{nameOf(department.parentId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Card>
        <h2 id="formular">{chosen ? `„${chosen.name}“ ändern` : "Abteilung anlegen"}</h2>
        <DepartmentForm
          key={chosen?.id ?? "neu"}
          answer={answer}
          department={chosen}
          others={departments.filter(({ id }) => id !== chosen?.id)}
        />
      </Card>
    </>
  );
}

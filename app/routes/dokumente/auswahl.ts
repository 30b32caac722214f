import { suggestChoices } from "~/domain/documents/choices.server";
import { recordTypes } from "~/domain/records/record";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** What the pickers of the forms find while one types. */
export const loader = asUser(async ({ db, actor, url }) => {
  const asked = url.searchParams.get("art");
  const type = recordTypes.find((one) => one === asked) ?? "procedure";
  const words = url.searchParams.get("q") ?? "";
  const except = url.searchParams.get("ohne") ?? "";
  return jsonAnswer({ choices: await suggestChoices(db, actor, type, { words, except }) });
}, "write");

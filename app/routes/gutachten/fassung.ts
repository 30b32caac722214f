import { answerEditor, readEditorRequest } from "~/domain/opinions/editor-answer.server";
import { versionRequest, type OtherVersionAnswer } from "~/domain/opinions/editor-requests";
import { readOpinion } from "~/domain/opinions/reading.server";
import { saveVersion } from "~/domain/opinions/versions.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** The newest version, for comparing after somebody else saved. */
export const loader = asUser(async ({ db, actor, params }) => {
  const record = authorize(db, actor, "read", "opinion", params.id ?? "");
  const { version, text, savedBy, savedAt } = await readOpinion(db, record);
  const answer: OtherVersionAnswer = { version, state: text, author: savedBy ?? "", savedAt };
  return jsonAnswer(answer);
});

/** Makes the next version. */
export const action = asUser(async ({ db, actor, params, request }) =>
  answerEditor(async () => {
    const input = await readEditorRequest(request, versionRequest);
    const record = authorize(db, actor, "write", "opinion", params.id ?? "");
    return saveVersion(db, record, input);
  }),
);

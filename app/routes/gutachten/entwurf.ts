import { saveDraft } from "~/domain/opinions/drafts.server";
import { answerEditor, readEditorRequest } from "~/domain/opinions/editor-answer.server";
import { draftRequest } from "~/domain/opinions/editor-requests";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";

/** Takes what is being typed, for `features/autosave` of the editor. */
export const action = asUser(async ({ db, actor, params, request }) =>
  answerEditor(async () => {
    const { opinionId, ...draft } = await readEditorRequest(request, draftRequest);
    // A draft names its opinion twice; the text of one never reaches the other.
    if (opinionId !== params.id) throw new AppError("invalid", { reason: "other-opinion" });
    const record = authorize(db, actor, "write", "opinion", params.id ?? "");
    return saveDraft(db, record, draft);
  }),
);

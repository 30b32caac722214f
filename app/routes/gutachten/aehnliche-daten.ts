import { answerEditor, readEditorRequest } from "~/domain/opinions/editor-answer.server";
import { deviationRequest } from "~/domain/opinions/editor-requests";
import { noteDeviation, takeBackDeviation } from "~/domain/opinions/similar/deviations.server";
import { similarToText } from "~/domain/opinions/similar/similar-to-text.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** Opinions on the same question, for the page that is read and the one being written. */
export const loader = asUser(async ({ db, actor, params }) =>
  jsonAnswer(await similarToText(db, authorize(db, actor, "read", "opinion", params.id ?? ""))),
);

/** Notes that this opinion deviates from one of them, or takes it back. */
export const action = asUser(async ({ db, actor, params, request }) =>
  answerEditor(async () => {
    const { other, deviates } = await readEditorRequest(request, deviationRequest);
    const record = authorize(db, actor, "write", "opinion", params.id ?? "");
    if (deviates) await noteDeviation(db, record, other);
    else await takeBackDeviation(db, record, other);
    return {};
  }),
);

import { provisionCard } from "~/domain/law/provision-card.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer } from "~/lib/http";

/** What a text shows of a provision it cites; of one the register lacks, that it lacks it. */
export const loader = asUser(async ({ db, actor, url }) => {
  const asked = (name: string) => url.searchParams.get(name)?.slice(0, 300) ?? "";
  const card = provisionCard(db, actor, {
    law: asked("gesetz"),
    unit: asked("einheit"),
    number: asked("nummer"),
    absatz: asked("absatz"),
    on: asked("am"),
  });
  return jsonAnswer(card, { headers: { "Cache-Control": "private, max-age=60" } });
});

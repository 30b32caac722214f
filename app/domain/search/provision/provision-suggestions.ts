import type { Suggestion } from "../search";
import type { ProvisionAnswer, ProvisionLink } from "./provision-answer";

/** The first lines of the quick search: provisions before what cites them. */
export const suggestionsOf = (answers: readonly ProvisionAnswer[]): Suggestion[] =>
  answers.flatMap((answer) => {
    if (answer.code === "found") return suggestionOf(answer);
    return answer.code === "several" ? answer.candidates.map(suggestionOf) : [];
  });

const suggestionOf = ({ label, heading, href }: ProvisionLink): Suggestion => ({
  id: href,
  url: href,
  sign: "→",
  title: [{ text: label, hit: true }],
  detail: ["Vorschrift", heading].filter(Boolean).join(" · "),
});

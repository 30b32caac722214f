import type { Suggestion } from "../search";
import type { ProvisionAnswer, ProvisionLink } from "./provision-answer";

/** The first lines of the quick search: laws and provisions before what cites them. */
export const suggestionsOf = (answers: readonly ProvisionAnswer[]): Suggestion[] =>
  answers.flatMap((answer) => {
    if (answer.code === "found") return suggestionOf(answer, "Vorschrift");
    if (answer.code === "law") return suggestionOf(answer, "Gesetz");
    return answer.code === "several"
      ? answer.candidates.map((candidate) => suggestionOf(candidate, "Vorschrift"))
      : [];
  });

const suggestionOf = ({ label, heading, href }: ProvisionLink, what: string): Suggestion => ({
  id: href,
  url: href,
  sign: "→",
  title: [{ text: label, hit: true }],
  detail: [what, heading].filter(Boolean).join(" · "),
});

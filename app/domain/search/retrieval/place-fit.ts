import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { isWhole, pathOf, pathsMeet } from "~/domain/law/provision-path";
import { provisionTokens } from "../analysis/citation-tokens";
import type { CitationTerm } from "../query/term";

/**
 * How near a text comes to the paragraph or sentence of a provision that was typed: a text that
 * cites it comes before one that cites the whole section, and that before one that only cites
 * other places of it. 1 where no place was typed or the text cites none.
 */
export function placeFit(text: string, terms: readonly CitationTerm[]): number {
  return terms.reduce((fit, term) => fit * fitOf(text, term), 1);
}

function fitOf(text: string, term: CitationTerm): number {
  const asked = provisionsIn(term.text)[0];
  if (!asked || isWhole(pathOf(asked))) return 1;
  const fits = provisionsIn(text)
    .filter((cited) => isMeant(cited, term))
    .map((cited) => nearness(cited, asked));
  return fits.length > 0 ? Math.max(...fits) : 1;
}

const nearest = 2;
const wider = 1.2;
const elsewhere = 0.4;

function nearness(cited: ProvisionCitation, asked: ProvisionCitation): number {
  const [path, wanted] = [pathOf(cited), pathOf(asked)];
  if (!pathsMeet(path, wanted)) return elsewhere;
  return Object.keys(wanted).every((level) => level in path) ? nearest : wider;
}

const isMeant = ({ number, law, unit }: ProvisionCitation, { tokens }: CitationTerm) =>
  number !== undefined &&
  provisionTokens(number, law, unit).some((token) => tokens.includes(token));

const provisionsIn = (text: string): ProvisionCitation[] =>
  recogniseCitations(text).filter((citation) => citation.kind === "provision");

import { XMLValidator } from "fast-xml-parser";
import type { Refusal } from "./texts";

/**
 * Only plain, well-formed XML: no document type at all, so there are no entities to expand and
 * nothing to fetch. Returns why it is refused, or null.
 */
export function refuseXml(xml: string): Refusal | null {
  if (hasDoctype(xml)) return { code: "xml-doctype" };
  if (/<\?xml-stylesheet\b/i.test(xml.slice(0, 4096))) return { code: "active-content" };
  const result = XMLValidator.validate(xml);
  return result === true ? null : { code: "xml-malformed", values: { line: result.err.line } };
}

/** A declaration inside of a comment or CDATA counts as well: better one refusal too many. */
export function hasDoctype(xml: string): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(xml);
}

import { attribute, walkXml } from "~/lib/xml-text";
import { readPart, type ZipContent } from "./zip-check.server";

const mainType = "wordprocessingml.document.main+xml";

export type WordPackage = { types: string; mainPart: string };

/**
 * Finds the part with the text. It is not always `word/document.xml`: Word on the web writes
 * `document2.xml`. Null where the archive is no Word document.
 */
export async function wordPackage(content: ZipContent): Promise<WordPackage | null> {
  const types = await readPart(content, "[Content_Types].xml");
  if (!types) return null;
  let mainPart: string | null = null;
  walkXml(types, {
    open: (name, attributes) => {
      if (name !== "Override" || !attribute(attributes, "ContentType")?.endsWith(mainType)) return;
      mainPart = attribute(attributes, "PartName")?.replace(/^\//, "").toLowerCase() ?? null;
    },
  });
  return mainPart && content.entries.has(mainPart) ? { types, mainPart } : null;
}

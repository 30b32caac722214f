import type { DocumentKind } from "~/domain/documents/document";
import { documentKindLabels } from "~/domain/documents/texts";
import type { OpinionKind } from "~/domain/opinions/opinion";
import { kindLabels } from "~/domain/opinions/texts";
import type { Level } from "~/domain/procedures/procedure";
import { levelTexts } from "~/domain/procedures/texts";
import type { StatementOrigin } from "~/domain/statements/statement";
import { originLabels } from "~/domain/statements/texts";

/**
 * A value of the facet `stufe`: type and kind, joined by a hyphen. Apart from `texts.ts`, which
 * every page loads: it needs the words of all concepts.
 */
export function kindText(value: string): string {
  const [type, ...rest] = value.split("-");
  const kind = rest.join("-");
  switch (type) {
    case "procedure":
      return `Verfahren: ${levelTexts[kind as Level] ?? kind}`;
    case "opinion":
      return kindLabels[kind as OpinionKind] ?? kind;
    case "statement":
      return originLabels[kind as StatementOrigin] ?? kind;
    case "document":
      return documentKindLabels[kind as DocumentKind] ?? kind;
    default:
      return kind;
  }
}

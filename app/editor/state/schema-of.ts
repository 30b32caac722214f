import { citationSchema } from "./document";

/**
 * The schema a text is stored with: the first one that knows all of its nodes, so that a text
 * without citations is read by every release, also the one before.
 */
export function schemaOf(root: unknown): 1 | typeof citationSchema {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { type, children } = node as { type: string; children?: unknown[] };
    if (type === "citation") return citationSchema;
    if (children) open.push(...children);
  }
  return 1;
}

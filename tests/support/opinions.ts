import type { EditorDocument } from "~/editor/state/document";
import { startOf } from "~/domain/opinions/opinion-start";
import { addOpinion, type NewOpinion } from "~/domain/opinions/opinions.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import { write, type Database } from "~db/client.server";

/** An opinion in the house with this paragraph at its end. */
export function addOpinionOf(
  db: Database,
  actor: Permitted<"write">,
  input: Partial<NewOpinion> & { text?: string } = {},
) {
  const { text = "", ...rest } = input;
  const id = write(db, (tx) =>
    addOpinion(tx, actor, {
      title: "Unterschriftenquorum beim Bürgerbegehren",
      kind: "gutachten",
      date: "2026-03-14",
      confidentiality: "house",
      departmentId: null,
      readerIds: [],
      state: stateWith(text),
      ...rest,
    }),
  );
  return authorize(db, actor, "write", "opinion", id);
}

/** Editor state of an empty Gutachten with one more paragraph. */
export function stateWith(text: string): string {
  const start: EditorDocument = startOf("gutachten");
  const paragraph = { type: "paragraph", version: 1, children: [] } as const;
  const written = { type: "text", version: 1, text, format: 0 } as const;
  const children = [...start.root.children, { ...paragraph, children: text ? [written] : [] }];
  return JSON.stringify({ ...start, root: { ...start.root, children } });
}

import {
  AriaLiveRegionExtension,
  FocusManagerExtension,
  HistoryAnnounceExtension,
  RovingTabIndexExtension,
} from "@lexical/a11y";
import { ClipboardDOMImportExtension } from "@lexical/clipboard";
import { HistoryExtension } from "@lexical/history";
import { LinkExtension } from "@lexical/link";
import { ListExtension, WordListImportExtension } from "@lexical/list";
import { HeadingAnnounceExtension, RichTextExtension } from "@lexical/rich-text";
import { TableExtension } from "@lexical/table";
import { configExtension, defineExtension } from "lexical";
import { CitationsExtension } from "../features/citations/citations-extension";
import { NormaliseExtension } from "../features/normalise/normalise-extension";
import { HandNumberedExtension } from "../features/outline/hand-numbered-extension";
import { TypographyExtension } from "../features/typography/typography-extension";
import { editorNodes } from "../nodes/editor-nodes";
import { isSafeUrl } from "../state/safe-url";
import { editorTheme } from "./editor-theme";
import { loadDocument } from "./editor-document";

type Options = { stateText: string; onError: (error: Error) => void };

/** The whole editor as one Lexical extension; runs with and without a DOM. */
export function opinionExtension({ stateText, onError }: Options) {
  return defineExtension({
    name: "votum/opinion",
    namespace: "votum-opinion",
    nodes: editorNodes,
    theme: editorTheme,
    $initialEditorState: (editor) => loadDocument(editor, stateText),
    // Lexical would go on with a cut text after an error; a thrown one stops the editor instead.
    onError(error) {
      onError(error);
      throw error;
    },
    dependencies: [
      RichTextExtension,
      configExtension(HeadingAnnounceExtension, {
        created: "Überschrift der Ebene %s",
        destroyed: "Überschrift der Ebene %s aufgehoben",
      }),
      configExtension(HistoryExtension, { delay: 700, disabled: false }),
      configExtension(ListExtension, { shouldPreserveNumbering: true }),
      configExtension(LinkExtension, { validateUrl: isSafeUrl }),
      // Tab leaves the editor everywhere; in a table the arrow keys move.
      configExtension(TableExtension, { hasTabHandler: false }),
      ClipboardDOMImportExtension,
      WordListImportExtension,
      NormaliseExtension,
      CitationsExtension,
      TypographyExtension,
      HandNumberedExtension,
      AriaLiveRegionExtension,
      RovingTabIndexExtension,
      FocusManagerExtension,
      configExtension(HistoryAnnounceExtension, {
        undone: "Rückgängig gemacht",
        redone: "Wiederhergestellt",
      }),
    ],
  });
}

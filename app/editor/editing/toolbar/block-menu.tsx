import type { LexicalEditor } from "lexical";
import { $setBlockType, blockTypes, type BlockHere } from "../../features/blocks/blocks";
import { blockHereLabels, blockLabels } from "../texts";
import { MenuButton } from "./menu-button";
import { shortcuts } from "./shortcuts";

/** Paragraph, headings, quotation: shows what the caret stands in. */
export function BlockMenu({ editor, block }: { editor: LexicalEditor; block: BlockHere }) {
  const items = blockTypes.map((type) => ({
    label: blockLabels[type],
    shortcut: shortcuts[type],
    checked: type === block,
    className: `toolbar__sample toolbar__sample--${type}`,
    onChoose: () => {
      editor.update(() => $setBlockType(type));
      editor.focus();
    },
  }));
  return (
    <MenuButton label={`Absatzart: ${blockHereLabels[block]}`} items={items}>
      <span className="toolbar__block-name">{blockHereLabels[block]}</span>
    </MenuButton>
  );
}

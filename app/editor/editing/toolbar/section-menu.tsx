import type { LexicalEditor } from "lexical";
import { $insertSection } from "../../features/sections/sections";
import { sectionTitles, type Section } from "../../state/document";
import { MenuButton } from "./menu-button";

/** Offers only the sections the opinion does not have yet. */
export function SectionMenu({
  editor,
  missing,
}: {
  editor: LexicalEditor;
  missing: readonly Section[];
}) {
  const items = missing.map((section) => ({
    label: sectionTitles[section],
    onChoose: () => {
      editor.update(() => $insertSection(section));
      editor.focus();
    },
  }));
  return (
    <MenuButton
      label={items.length > 0 ? "Abschnitt ergänzen" : "Alle Abschnitte sind vorhanden"}
      icon="section"
      items={items}
      unavailable={items.length === 0}
    >
      Abschnitt
    </MenuButton>
  );
}

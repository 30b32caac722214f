import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";
import type { Shortcut } from "./shortcuts";

type Props = {
  label: string;
  icon: IconName;
  shortcut?: Shortcut;
  /** Absent for a command, present for something that is on or off. */
  pressed?: boolean;
  unavailable?: boolean;
  onPress: () => void;
  children?: ReactNode;
};

/** One place of the toolbar. Unavailable ones stay reachable, so that focus never falls off. */
export function ToolbarButton({ label, icon, shortcut, pressed, unavailable, onPress }: Props) {
  return (
    <button
      type="button"
      data-toolbar-item=""
      className="toolbar__button"
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={unavailable || undefined}
      aria-keyshortcuts={shortcut?.aria}
      data-tooltip={shortcut ? `${label} · ${shortcut.spoken}` : label}
      onMouseDown={keepSelection}
      onClick={() => !unavailable && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A mouse press must not take the caret out of the text. */
export function keepSelection(event: { preventDefault(): void }): void {
  event.preventDefault();
}

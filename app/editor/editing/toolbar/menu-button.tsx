import { mergeRegister } from "lexical";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Icon, type IconName } from "./icons";
import type { Shortcut } from "./shortcuts";
import { keepSelection } from "./toolbar-button";

type MenuItem = {
  label: string;
  shortcut?: Shortcut;
  /** Present where one of the items is the current one. */
  checked?: boolean;
  /** Drawn apart: it takes something away. */
  removes?: boolean;
  className?: string;
  onChoose: () => void;
};

type Props = {
  label: string;
  icon?: IconName;
  /** Visible text; the label then names button and menu. */
  children?: ReactNode;
  items: readonly MenuItem[];
  unavailable?: boolean;
};

/** A button of the toolbar that opens a menu: arrows, Home, End, first letter, Escape. */
export function MenuButton({ label, icon, children, items, unavailable }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  useEffect(() => {
    if (!open || !root.current) return;
    const found = menuItems(root.current);
    (found.find((item) => item.ariaChecked === "true") ?? found[0])?.focus();
    return mergeRegister(
      closeOutside(root.current, () => setOpen(false)),
      handleKeys(root.current, () => {
        setOpen(false);
        button.current?.focus();
      }),
    );
  }, [open]);

  return (
    <div className="toolbar__menu-root" ref={root}>
      <button
        ref={button}
        type="button"
        data-toolbar-item=""
        className={children ? "toolbar__button toolbar__button--wide" : "toolbar__button"}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-disabled={unavailable || undefined}
        data-tooltip={open ? undefined : label}
        onMouseDown={keepSelection}
        onClick={() => !unavailable && setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || unavailable) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon && <Icon name={icon} />}
        {children && <span className="toolbar__text">{children}</span>}
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="toolbar__menu" id={menuId} role="menu" aria-label={label} tabIndex={-1}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              tabIndex={-1}
              role={item.checked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.checked}
              aria-keyshortcuts={item.shortcut?.aria}
              className={`toolbar__item${item.removes ? " toolbar__item--removes" : ""}`}
              onMouseDown={keepSelection}
              onClick={() => {
                setOpen(false);
                item.onChoose();
              }}
            >
              {item.checked !== undefined && (
                <span className="toolbar__tick">{item.checked && <Icon name="check" />}</span>
              )}
              <span className={item.className}>{item.label}</span>
              {item.shortcut && <kbd aria-hidden="true">{item.shortcut.spoken}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/**
 * Listens on the menu itself, because the toolbar around it listens natively too and would take
 * the arrow keys before React hears of them.
 */
function handleKeys(root: HTMLElement, close: () => void): () => void {
  const menu = root.querySelector<HTMLElement>("[role=menu]");
  const onKey = (event: KeyboardEvent) => {
    const items = menuItems(root);
    const next = nextItem(items, items.indexOf(document.activeElement as HTMLElement), event.key);
    const closes = event.key === "Escape" || event.key === "Tab";
    if (!closes && !next) return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
    if (closes) close();
    else next?.focus();
  };
  menu?.addEventListener("keydown", onKey);
  return () => menu?.removeEventListener("keydown", onKey);
}

function menuItems(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}

function nextItem(items: HTMLElement[], current: number, key: string): HTMLElement | undefined {
  if (key === "ArrowDown") return items[(current + 1) % items.length];
  if (key === "ArrowUp") return items.at(current - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1) return undefined;
  const rest = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

function closeOutside(root: HTMLElement, close: () => void): () => void {
  const onPointer = (event: Event) => {
    if (event.target instanceof Node && !root.contains(event.target)) close();
  };
  document.addEventListener("pointerdown", onPointer);
  document.addEventListener("focusin", onPointer);
  return () => {
    document.removeEventListener("pointerdown", onPointer);
    document.removeEventListener("focusin", onPointer);
  };
}

import type { Page as Tab } from "@playwright/test";

type Step = { name: string; faults: string[] };
type Walk = { wanted: string[]; steps: Step[] };
type WalkingWindow = Window & { startWalk: () => string[]; endWalk: () => Step[] };

/**
 * Goes through a page with Tab and back with Shift+Tab and says what is wrong: a control that is
 * left out or comes twice, an order that jumps up the page, a focus one does not see or that
 * stands under a bar, a place one does not get out of.
 */
export async function keyboardFaults(page: Tab): Promise<string[]> {
  await page.evaluate(prepareWalk);
  const there = await walk(page, "Tab");
  const back = await walk(page, "Shift+Tab");
  const names = (steps: readonly Step[]) => steps.map(({ name }) => name);
  return [
    ...differences("vorwärts", there.wanted, names(there.steps)),
    ...differences("rückwärts", back.wanted, names(back.steps).toReversed()),
    ...there.steps.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  ];
}

/** How long a key is down (ms): the editor hears of its caret only with the next frame. */
const oneFrame = 20;

async function walk(page: Tab, key: "Tab" | "Shift+Tab"): Promise<Walk> {
  const wanted = await page.evaluate(() => (window as unknown as WalkingWindow).startWalk());
  // The first key leads in, the last one only lets the page look at the control before it.
  for (let press = 0; press <= wanted.length; press += 1)
    await page.keyboard.press(key, { delay: oneFrame });
  const steps = await page.evaluate(() => (window as unknown as WalkingWindow).endWalk());
  return { wanted, steps: steps.slice(0, wanted.length) };
}

function differences(way: string, wanted: readonly string[], found: readonly string[]): string[] {
  const first = wanted.findIndex((name, at) => found[at] !== name);
  if (first === -1) return [];
  return [`${way} an Stelle ${first + 1}: ${found[first] ?? "nichts"} statt ${wanted[first]}`];
}

/** Runs in the page: notes each control just before the next key leaves it, when all is scrolled. */
function prepareWalk(): void {
  const candidates =
    "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
  let steps: Step[] = [];
  let previous: Element | null = null;

  const reachable = (element: Element): element is HTMLElement => {
    if (!(element instanceof HTMLElement)) return false;
    if (element.tabIndex < 0 && !element.isContentEditable) return false;
    if (element.matches(":disabled, [type=hidden]") || !element.checkVisibility()) return false;
    if (getComputedStyle(element).visibility === "hidden") return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    // Of the choices of a radio group only one takes the focus.
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return (group.find(({ checked }) => checked) ?? group[0]) === element;
  };
  const all = () => [...document.querySelectorAll(candidates)].filter(reachable);
  const nameOf = (element: Element) =>
    `${all().indexOf(element as HTMLElement) + 1} ${element.tagName.toLowerCase()} „${(
      element.getAttribute("aria-label") ??
      element.getAttribute("name") ??
      element.textContent ??
      ""
    )
      .trim()
      .slice(0, 40)}“`;

  const hasRing = (element: Element | null, levels = 3): boolean => {
    if (!element || levels === 0) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return true;
    return hasRing(element.parentElement, levels - 1);
  };
  const isCovered = (element: Element): boolean => {
    const [box] = element.getClientRects();
    if (!box) return true;
    // Of a tall text only what is in the window counts.
    const top = Math.max(box.top, 0);
    const height = Math.min(box.bottom, innerHeight) - top;
    const places = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.2, 0.5, 0.8].map((down) => [box.x + box.width * across, top + height * down]),
    );
    return !places.some(([x, y]) => {
      const hit = document.elementFromPoint(x ?? 0, y ?? 0);
      return hit && (element.contains(hit) || hit.contains(element));
    });
  };
  const isStuck = (element: Element | null): boolean =>
    element !== null &&
    (/sticky|fixed/.test(getComputedStyle(element).position) || isStuck(element.parentElement));
  /** Up the page is only right into a column further to the right. */
  const jumpsUp = (from: Element | null, to: Element): boolean => {
    if (!from || isStuck(from) || isStuck(to)) return false;
    const [before, after] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
    return after.bottom <= before.top && after.left < before.right;
  };

  const look = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return;
    const faults = [
      hasRing(element) ? "" : "kein sichtbarer Fokus",
      isCovered(element) ? "verdeckt" : "",
      jumpsUp(previous, element) ? "springt nach oben" : "",
    ];
    steps.push({ name: nameOf(element), faults: faults.filter(Boolean) });
    previous = element;
  };
  document.addEventListener("keydown", (event) => event.key === "Tab" && look(), true);
  Object.assign(window, {
    startWalk: () => {
      steps = [];
      previous = null;
      // A page may put the keys into its field: the walk begins at the top all the same.
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
      return all().map(nameOf);
    },
    endWalk: () => steps,
  });
}

import { useEffect, useState } from "react";
import type { OutlineEntry } from "./state/outline";
import "./contents-list.css";

type Props = {
  entries: readonly Pick<OutlineEntry, "id" | "level" | "number" | "text">[];
  /** Deepest level shown: 2 sections, 3 to 5 headings. */
  deepest?: number;
};

/** Contents of an opinion; marks the part being read where script runs. */
export function ContentsList({ entries, deepest = 4 }: Props) {
  const shown = entries.filter((entry) => entry.level <= deepest && entry.text !== "");
  const current = useHeadingInView(shown.map((entry) => entry.id).join(" "));
  if (shown.length === 0) return null;
  return (
    <nav className="contents-list no-print" aria-labelledby="contents-list-title">
      <h2 id="contents-list-title">Inhalt</h2>
      <ol>
        {shown.map(({ id, level, number, text }) => (
          <li key={id} className={`contents-list__level-${level}`}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {number && <span className="contents-list__number">{number}</span>}
              <span>{withNumberKept(text)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** „V. Landschaftsversammlung“ numbered by hand: no line ends behind the number. */
const withNumberKept = (text: string) => text.replace(/^(\S{1,5}[.)]) /, "$1\u00a0");

function useHeadingInView(joinedIds: string): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const ids = joinedIds.split(" ");
    const above = new Map<string, boolean>();
    const observer = new IntersectionObserver(
      (seen) => {
        for (const { target, boundingClientRect, rootBounds } of seen)
          above.set(target.id, boundingClientRect.top < (rootBounds?.bottom ?? 0));
        setCurrent(ids.findLast((id) => above.get(id)));
      },
      // A heading counts as reached once it stands in the upper fifth.
      { rootMargin: "0px 0px -80% 0px" },
    );
    for (const id of ids) {
      const heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    }
    return () => observer.disconnect();
  }, [joinedIds]);
  return current;
}

type Props = {
  label: string;
  href: string;
  /** Null where the list is sorted by something else. */
  direction: "auf" | "ab" | null;
};

/** Head of a column one can sort by. */
export function SortableHead({ label, href, direction }: Props) {
  const sorted = direction === "auf" ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={direction ? sorted : undefined}>
      <a href={href}>
        {label}
        {direction && <span aria-hidden="true">{direction === "auf" ? " ▲" : " ▼"}</span>}
      </a>
    </th>
  );
}

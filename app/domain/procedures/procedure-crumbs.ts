/** Path above a form of a procedure. */
export function procedureCrumbs({ id, name }: { id: string; name: string }) {
  return [
    { label: "Verfahren", href: "/verfahren" },
    { label: name.length > 70 ? `${name.slice(0, 68)}…` : name, href: `/verfahren/${id}` },
  ];
}

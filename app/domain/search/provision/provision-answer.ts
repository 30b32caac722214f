/** What the register says to a provision that was typed into the search. */
export type ProvisionAnswer =
  | { code: "found"; label: string; heading: string; href: string }
  /** Nothing but the name of a law was typed. */
  | { code: "law"; label: string; heading: string; href: string }
  /** The name of the law may mean several: all that have this provision. */
  | { code: "several"; written: string; candidates: ProvisionLink[] }
  | { code: "no-provision"; written: string; law: { name: string; href: string } }
  | { code: "no-law"; written: string; name: string };

export type ProvisionLink = { label: string; heading: string; href: string };

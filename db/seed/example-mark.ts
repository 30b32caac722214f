import { withProtectedSpaces } from "./protected-spaces";

/** What we invented says so wherever its title stands: in lists, search hits and links. */
export const exampleTitle = (title: string) => withProtectedSpaces(`${title} (Beispiel)`);

/** The same before the first section, where a reader begins and no margin number is given. */
export const exampleText = (text: string) =>
  `*Beispieltext zur Vorführung; keine Rechtsauskunft.*\n\n${text}`;

/** Addresses of one opinion; the pages and the editor's requests share them. */
export const opinionAddress = (id: string) => {
  const page = `/gutachten/${id}`;
  return {
    page,
    version: (number: number) => `${page}?fassung=${number}`,
    versions: `${page}/fassungen`,
    edit: `${page}/bearbeiten`,
    details: `${page}/angaben`,
    finish: `${page}/abschliessen`,
    /** The own draft, to read and to copy. */
    ownDraft: `${page}/mein-entwurf`,
    links: `${page}/verknuepfungen`,
    /** Does it still stand? */
    currency: `${page}/haltbarkeit`,
    /** Takes drafts (JSON). */
    draft: `${page}/entwurf`,
    /** Opinions on the same question. */
    similar: `${page}/aehnliche`,
    /** The same as JSON; takes a deviation from one. */
    similarData: `${page}/aehnliche/daten`,
    /** Takes a new version (JSON). */
    newVersion: `${page}/fassung`,
  };
};

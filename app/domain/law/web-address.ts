/** `recht.nrw.de`: what a link to elsewhere is called. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

/** Only what a browser opens without running anything becomes a link. */
export const isWebAddress = (address: string) => /^https?:\/\/\S+$/i.test(address);

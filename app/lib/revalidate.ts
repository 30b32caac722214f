type Args = { actionStatus?: number; defaultShouldRevalidate: boolean };

/**
 * After a refused form the page stays as it is: reading anew could lead to the sign-in page and
 * take the typed text with it.
 */
export function keepWhatWasTyped({ actionStatus, defaultShouldRevalidate }: Args): boolean {
  return actionStatus !== undefined && actionStatus >= 400 ? false : defaultShouldRevalidate;
}

/** Looks again and again until it is so; throws after half a minute. */
export async function until(isSo: () => boolean): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > limit) throw new Error(`Nach einer halben Minute noch nicht: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

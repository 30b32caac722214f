/** What `/normen/karte` answers. */
export type CardContent = {
  label: string;
  heading: string;
  lines: string[];
  state: string;
  validFrom: string | null;
  changedSince: { on: string; act: string; isInForce: boolean } | null;
  otherWordingOn: string | null;
};

const cards = new Map<string, Promise<CardContent | null>>();

/** Asks each address once; null while there is no answer. */
export async function readCard(address: string): Promise<CardContent | null> {
  const asked = cards.get(address) ?? fetchCard(address);
  cards.set(address, asked);
  const card = await asked;
  // Who is offline now may ask again.
  if (!card) cards.delete(address);
  return card;
}

async function fetchCard(address: string): Promise<CardContent | null> {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

export const titleOf = ({ label, heading }: CardContent) =>
  [label, heading].filter(Boolean).join(" – ");

export const factsOf = (card: CardContent) =>
  [card.validFrom && `Fassung seit ${german(card.validFrom)}`, changeOf(card)]
    .filter(Boolean)
    .join(" · ");

/** A day is called that of a change only where the change is in force from it. */
export function changeOf({
  changedSince,
  otherWordingOn,
}: Pick<CardContent, "changedSince" | "otherWordingOn">): string {
  if (changedSince?.isInForce) return `⚠ Geändert zum ${german(changedSince.on)}`;
  if (changedSince) {
    return `⚠ Änderung verkündet am ${german(changedSince.on)} (Inkrafttreten ungeprüft)`;
  }
  return otherWordingOn ? `⚠ Anderer Wortlaut belegt am ${german(otherWordingOn)}` : "";
}

const german = (day: string) => day.split("-").toReversed().join(".");

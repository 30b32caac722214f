import { useEffect, useState } from "react";
import { factsOf, readCard, titleOf, type CardContent } from "../../reading/card-content";

/** What the register knows of the provision that is meant; can be scrolled with the keyboard. */
export function ProvisionWords({ card }: { card: CardContent }) {
  const facts = factsOf(card);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <section className="decision-card__provision" aria-label="Im Normenregister" tabIndex={0}>
      {card.state !== "unknown" && <strong>{titleOf(card)}</strong>}
      {card.lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
      {facts && <small>{facts}</small>}
    </section>
  );
}

/** Null until there is an answer, and where there is nothing to ask. */
export function useProvisionCard(path: string | null): CardContent | null {
  const [read, setRead] = useState<{ path: string; card: CardContent | null } | null>(null);
  useEffect(() => {
    if (!path) return;
    let isGone = false;
    void readCard(path).then((card) => isGone || setRead({ path, card }));
    return () => void (isGone = true);
  }, [path]);
  return read?.path === path ? read.card : null;
}

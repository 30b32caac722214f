import "./procedure-list.css";

type Props = {
  label: string;
  choices: readonly { label: string; href: string; current: boolean }[];
};

/** A few ways to look at the same thing, each with its own address. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav className="choice-links no-print" aria-label={label}>
      <span className="choice-links__label" aria-hidden="true">
        {label}:
      </span>
      {choices.map((choice) => (
        <a key={choice.href} href={choice.href} aria-current={choice.current ? "true" : undefined}>
          {choice.label}
        </a>
      ))}
    </nav>
  );
}

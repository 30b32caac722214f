import type { ChangeEvent } from "react";
import { Badge } from "~/components/badge";
import { chosenValue } from "./chosen-finding";
import { CitedAt } from "./finding-list";
import {
  lawOf,
  type AskedFinding,
  type FindingGroup as Group,
  type Grouping,
} from "./joint-review";
import { changeText, placed, stateTexts } from "./texts";

type Props = {
  group: Group<AskedFinding>;
  grouping: Grouping;
  /** The page of the text. */
  page: string;
  isTicked: (finding: AskedFinding) => boolean;
};

/** The changes of one law, or of one provision: each with a box, and one box for all of them. */
export function FindingGroup({ group: { name, findings }, grouping, page, isTicked }: Props) {
  const all = findings.length > 1;
  return (
    <fieldset className="finding-group" onChange={followAll}>
      <legend className="finding-group__name">{name}</legend>
      {all && (
        <label className="choice finding-group__all">
          <input
            type="checkbox"
            name="chosen"
            value={chosenValue(findings)}
            defaultChecked={findings.every(isTicked)}
            data-all
          />
          <span>
            {grouping === "gesetz"
              ? `Alle ${findings.length} dieses Gesetzes`
              : `Alle ${findings.length} dieser Vorschrift`}
          </span>
        </label>
      )}
      <ul className="finding-group__list">
        {findings.map((finding) => (
          <Choice
            key={finding.changeId}
            finding={finding}
            label={grouping === "gesetz" ? placed(finding) : lawOf(finding)}
            page={page}
            isTicked={isTicked(finding)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = { finding: AskedFinding; label: string; page: string; isTicked: boolean };

function Choice({ finding, label, page, isTicked }: ChoiceProps) {
  const { tone, sign, word } = stateTexts[finding.state];
  return (
    <li className="finding-group__item">
      <label className="choice">
        <input
          type="checkbox"
          name="chosen"
          value={chosenValue([finding])}
          defaultChecked={isTicked}
        />
        <span>
          <span className="finding-group__label">{label}</span>{" "}
          <Badge tone={tone} sign={sign}>
            {word}
          </Badge>
        </span>
      </label>
      <p className="finding-group__more small muted">
        {changeText(finding)} · zitiert: <CitedAt finding={finding} page={page} />
      </p>
    </li>
  );
}

/** The box for all ticks the others, and says how many of them are ticked. Without script it stands for all. */
function followAll({ currentTarget, target }: ChangeEvent<HTMLFieldSetElement>): void {
  const all = currentTarget.querySelector<HTMLInputElement>("input[data-all]");
  if (!all) return;
  const boxes = currentTarget.querySelectorAll<HTMLInputElement>("input:not([data-all])");
  const others = [...boxes];
  if ((target as Element) === all) {
    for (const box of others) box.checked = all.checked;
  }
  const ticked = others.filter(({ checked }) => checked).length;
  all.checked = ticked === others.length;
  all.indeterminate = ticked > 0 && ticked < others.length;
}

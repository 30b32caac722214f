/** Why a source of law is refused. */
export type LawProblemCode =
  | "too-large"
  | "nul"
  | "not-utf-8"
  | "utf-16"
  | "unknown-format"
  | "no-provisions"
  | "unread-provisions"
  | "no-name"
  | "duplicate-number"
  | "duplicate-id"
  | "unknown-law"
  | "shared-name"
  | "too-many-acts"
  | "cycle"
  | "too-many"
  | "too-many-facts"
  | "too-deep"
  | "long-title"
  | "swollen"
  | "xml-doctype"
  | "xml-malformed"
  | "xml-reference"
  | "json-malformed"
  | "invalid-entry"
  | "no-law"
  | "not-written";

/** `place`: file, line or id. */
export type LawProblem = {
  code: LawProblemCode;
  place: string;
  values: Record<string, string | number>;
};

/** Thrown by readers; whoever calls them reports it beside what else was read. */
export class LawRefusal extends Error {
  constructor(readonly problem: LawProblem) {
    super(`${problem.place}: ${problem.code}`);
    this.name = "LawRefusal";
  }
}

export function refuse(
  code: LawProblemCode,
  place: string,
  values: LawProblem["values"] = {},
): never {
  throw new LawRefusal({ code, place, values });
}

export const lineOf = (place: string, line: number) =>
  place ? `${place}, Zeile ${line}` : `Zeile ${line}`;

/** Ids seen so far with what they name; throws where one comes again. */
export function noteId(
  seen: Map<string, string>,
  id: string,
  heading: string,
  place: string,
): void {
  const firstHeading = seen.get(id);
  if (id !== "" && firstHeading !== undefined) {
    refuse("duplicate-id", `${place}, ${id}`, { id, heading, firstHeading });
  }
  seen.set(id, heading);
}

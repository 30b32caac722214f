/** One form of a page as a browser without script would send it. */
export type SentForm = {
  action: string;
  multipart: boolean;
  fields: { name: string; value: string; kind: string; options?: string[] }[];
};

/** Every form of a page that changes something, with the values it came with. */
export function formsOf(path: string, body: string): SentForm[] {
  return [...body.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head, inside]) => {
    const attributes = attributesOf(head ?? "");
    if (attributes.method?.toLowerCase() !== "post") return [];
    const action = attributes.action ?? path;
    const multipart = attributes.enctype === "multipart/form-data";
    return [{ action, multipart, fields: fieldsOf(inside ?? "") }];
  });
}

function fieldsOf(html: string): SentForm["fields"] {
  const fields: SentForm["fields"] = [];
  let pressed = false;
  for (const match of html.matchAll(
    /<(input|button)\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs,
  )) {
    const [, tag, head, areaHead, text, selectHead, options] = match;
    const { name, value, type, checked, disabled } = attributesOf(
      head ?? areaHead ?? selectHead ?? "",
    );
    // Of several buttons only the first would be pressed, and it may have no name.
    if (tag === "button" && (pressed || type === "button")) continue;
    if (tag === "button" && disabled === undefined) pressed = true;
    if (!name || disabled !== undefined || type === "file") continue;
    if (type === "radio" && checked === undefined) {
      noteRadio(fields, name, value ?? "");
      continue;
    }
    if (type === "checkbox" && checked === undefined) continue;
    if (type === "radio") forget(fields, name);
    const kind = tag ?? (areaHead === undefined ? "select" : "textarea");
    fields.push({ name, kind, value: value ?? unescaped(text ?? "") ?? "" });
    if (kind === "select") Object.assign(fields.at(-1) ?? {}, choicesOf(options ?? ""));
  }
  return fields;
}

/** A choice of which nothing is chosen sends nothing, but can be chosen. */
function noteRadio(fields: SentForm["fields"], name: string, value: string): void {
  const known = fields.find((field) => field.name === name);
  if (!known) fields.push({ name, kind: "radio", value: "", options: [value] });
  else known.options?.push(value);
}

function forget(fields: SentForm["fields"], name: string): void {
  const at = fields.findIndex((field) => field.name === name);
  if (at >= 0) fields.splice(at, 1);
}

function choicesOf(options: string): { value: string; options: string[] } {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head]) =>
    attributesOf(head ?? ""),
  );
  const option = all.find(({ selected }) => selected !== undefined) ?? all[0];
  return { value: option?.value ?? "", options: all.map(({ value }) => value ?? "") };
}

function attributesOf(head: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      (name ?? "").toLowerCase(),
      unescaped(value ?? ""),
    ]),
  );
}

const entities: Record<string, string> = { amp: "&", quot: '"', "#x27": "'", lt: "<", gt: ">" };
const unescaped = (text: string) =>
  text.replaceAll(/&(amp|quot|#x27|lt|gt);/g, (_, name: string) => entities[name] ?? "");

/** The body of such a form with some fields set otherwise; a list sends a name several times. */
export function bodyOf(
  form: SentForm,
  changes: readonly (readonly [name: string, value: string])[] = [],
): URLSearchParams | FormData {
  const changed = new Set(changes.map(([name]) => name));
  const body = form.multipart ? new FormData() : new URLSearchParams();
  for (const { name, value, kind } of form.fields) {
    const isUnchosen = kind === "radio" && value === "";
    if (!changed.has(name) && !isUnchosen) body.append(name, value);
  }
  for (const [name, value] of changes) body.append(name, value);
  return body;
}

/** Fills what is empty with something of the right kind, so that most forms can be saved. */
export function filledIn(form: SentForm, word: string): [name: string, value: string][] {
  return form.fields
    .filter(({ value, kind }) => value === "" && kind !== "button")
    .flatMap(({ name, kind, options }): [string, string][] => {
      if (kind === "select" || kind === "radio")
        return [[name, options?.find((option) => option !== "") ?? ""]];
      if (kind === "textarea" || isLine.test(name)) return [[name, word]];
      const sample = samples.find(([names]) => names.test(name))?.[1];
      return sample ? [[name, sample]] : [];
    });
}

/** One-line fields that take any text. */
export const isLine =
  /^(title|shortTitle|name|abbreviation|publisher|author|recipient|leadMinistry|leadCommittee)$/;

const samples = [
  [/^court$/, "OVG NRW"],
  [/sentOn|^date$/, "01.10.2026"],
  [/date|due/i, "01.12.2026"],
  [/email/, "neu@votum.example"],
  [/term/, "18"],
  [/url/i, "https://quelle.example/"],
] as const;

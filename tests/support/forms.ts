/** One form of a page as a browser without script would send it. */
export type SentForm = {
  action: string;
  multipart: boolean;
  fields: { name: string; value: string; kind: string }[];
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
    if ((type === "checkbox" || type === "radio") && checked === undefined) continue;
    const kind = tag ?? (areaHead === undefined ? "select" : "textarea");
    fields.push({ name, kind, value: value ?? unescaped(text ?? "") ?? "" });
    if (kind === "select") Object.assign(fields.at(-1) ?? {}, { value: chosen(options ?? "") });
  }
  return fields;
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head]) =>
    attributesOf(head ?? ""),
  );
  const option = all.find(({ selected }) => selected !== undefined) ?? all[0];
  return option?.value ?? "";
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
  for (const { name, value } of form.fields) if (!changed.has(name)) body.append(name, value);
  for (const [name, value] of changes) body.append(name, value);
  return body;
}

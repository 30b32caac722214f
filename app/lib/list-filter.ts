/** Reads one value of an address; `undefined` where it makes no sense. */
type Reader<Value> = (text: string) => Value | undefined;

export const words =
  (longest: number): Reader<string> =>
  (text) =>
    text.length <= longest && text.trim() ? text.trim() : undefined;

export const oneOf =
  <const Value extends string>(values: readonly Value[]): Reader<Value> =>
  (text) =>
    values.find((value) => value === text);

export const year: Reader<string> = (text) => (/^\d{4}$/.test(text) ? text : undefined);

export type Readers = Record<string, Reader<unknown>>;
export type FilterOf<Fields extends Readers> = {
  [Name in keyof Fields]?: Exclude<ReturnType<Fields[Name]>, undefined>;
} & { seite: number };

const lastPage = 10_000;

/**
 * The address of a list is its filter; what makes no sense counts as not asked for. Without a
 * schema library, which the pages for reading do not carry.
 */
export function readFilter<Fields extends Readers>(
  params: URLSearchParams,
  fields: Fields,
): FilterOf<Fields> {
  const found = Object.entries(fields).flatMap(([name, read]) => {
    const value = read(params.get(name) ?? "");
    return value === undefined ? [] : [[name, value]];
  });
  const page = Number(params.get("seite"));
  const seite = Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
  return { ...Object.fromEntries(found), seite } as FilterOf<Fields>;
}

/** Address of a list; what is usual is not written. */
export function listAddress<Filter extends { seite: number }>(
  path: string,
  filter: Filter,
  usual: Partial<Filter> = {},
): string {
  const left: Record<string, unknown> = { ...usual, seite: 1 };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value && value !== left[name]) params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/**
 * The value to write at a repeated import. What a person changed since the last import stays;
 * of lists, what the source added or took away is followed, and what a person did is kept.
 */
export function keepChanges<Value>(current: Value, lastImported: Value, imported: Value): Value {
  if (Array.isArray(current) && Array.isArray(lastImported) && Array.isArray(imported)) {
    return mergeLists(current, lastImported, imported) as Value;
  }
  return same(current, lastImported) ? imported : current;
}

/** `keepChanges` for each field the importer writes. */
export function keepChangesOf<Fields extends Record<string, unknown>>(
  current: Fields,
  lastImported: Partial<Fields>,
  imported: Fields,
): Fields {
  const kept = { ...current };
  for (const key of Object.keys(imported) as (keyof Fields)[]) {
    if (key in lastImported) {
      kept[key] = keepChanges(current[key], lastImported[key] as Fields[typeof key], imported[key]);
    } else if (isEmpty(current[key])) kept[key] = imported[key];
  }
  return kept;
}

function mergeLists(current: unknown[], lastImported: unknown[], imported: unknown[]): unknown[] {
  const has = (list: unknown[], entry: unknown) => list.some((other) => same(other, entry));
  const stays = current.filter((entry) => has(imported, entry) || !has(lastImported, entry));
  const added = imported.filter((entry) => !has(lastImported, entry) && !has(current, entry));
  return [...stays, ...added];
}

const isEmpty = (value: unknown) =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

export const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

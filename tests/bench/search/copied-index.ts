import type { Database } from "~db/client.server";

type Client = Database["$client"];

/**
 * Adds copies of a whole full-text index to it, each with its rows moved by the same distance: page
 * by page, as FTS5 stores them (fts5_index.c), without a word being read again. Only the first row
 * of each list and of each page is written out, all others are distances.
 */
export function copyIndex(client: Client, table: string, distances: readonly number[]): void {
  const structure = readStructure(blockOf(client, table, structureRow));
  const segments = structure.levels.flat();
  const last = Math.max(...segments.map(({ id }) => id));
  for (const level of structure.levels) {
    for (const segment of level.slice()) {
      if (segment.rest[4] !== 0) throw new Error(`${table} has deletions: optimize it first.`);
      const copies = distances.map((distance, copy) => ({
        distance,
        id: last + 1 + copy * segments.length + segments.indexOf(segment),
      }));
      copyPages(client, table, segment.id, copies);
      for (const { id } of copies) {
        level.push({ ...segment, id });
        client
          .prepare(
            `INSERT INTO ${table}_idx SELECT ?, term, pgno FROM ${table}_idx WHERE segid = ?`,
          )
          .run(id, segment.id);
      }
    }
  }
  const greatest = client.prepare(`SELECT max(id) FROM ${table}_docsize`).pluck().get() as number;
  for (const distance of distances) {
    client
      .prepare(
        `INSERT INTO ${table}_docsize SELECT id + ?, sz, origin FROM ${table}_docsize WHERE id <= ?`,
      )
      .run(BigInt(distance), BigInt(greatest));
  }
  const write = client.prepare(`UPDATE ${table}_data SET block = ? WHERE id = ?`);
  write.run(writeStructure(structure), structureRow);
  const totals = numbersIn(blockOf(client, table, totalsRow), 0);
  const times = distances.length + 1;
  write.run(Buffer.from(totals.flatMap((total) => varint(total * times))), totalsRow);
}

const totalsRow = 1;
const structureRow = 10;
/** A page's number takes 31 bits, its height in an index of pages five, and that it is one, one. */
const pages = 2 ** 31;
const indexPages = 2 ** 36;
const pagesOfSegment = 2 ** 37;

function copyPages(
  client: Client,
  table: string,
  segment: number,
  copies: readonly { id: number; distance: number }[],
): void {
  const from = segment * pagesOfSegment;
  const read = client
    .prepare(`SELECT id, block FROM ${table}_data WHERE id > ? AND id < ?`)
    .all(BigInt(from), BigInt(from + pagesOfSegment)) as { id: number; block: Buffer }[];
  const insert = client.prepare(`INSERT INTO ${table}_data VALUES (?, ?)`);
  for (const copy of copies) {
    for (const { id, block } of read) {
      const place = id - from;
      const moved =
        place < pages ? movedPage(block, copy.distance) : movedIndex(block, copy.distance);
      if (place >= pages && place < indexPages) throw new Error(`${table}: an unknown page`);
      insert.run(BigInt(copy.id * pagesOfSegment + place), moved);
    }
  }
}

/** A page of terms and lists: its head, the lists, and where its terms begin. */
function movedPage(page: Buffer, distance: number): Buffer {
  const firstRow = page.readUInt16BE(0);
  const size = page.readUInt16BE(2);
  const terms = placesOfTerms(page, size);
  const rows = new Set(firstRow ? [firstRow] : []);
  for (const [index, term] of terms.entries()) {
    const end = endOfTerm(page, term, index === 0);
    if (end < size) rows.add(end);
  }
  const pieces: Buffer[] = [];
  const grown: { at: number; by: number }[] = [];
  let at = 0;
  for (const place of [...rows].sort((a, b) => a - b)) {
    const [row, end] = readVarint(page, place);
    const moved = varint(row + distance);
    pieces.push(page.subarray(at, place), Buffer.from(moved));
    grown.push({ at: place, by: moved.length - (end - place) });
    at = end;
  }
  pieces.push(page.subarray(at, size));
  const before = (place: number) =>
    grown.reduce((sum, each) => (each.at < place ? sum + each.by : sum), 0);
  let last = 0;
  for (const term of terms) {
    const place = term + before(term);
    pieces.push(Buffer.from(varint(place - last)));
    last = place;
  }
  const moved = Buffer.concat(pieces);
  moved.writeUInt16BE(size + before(size), 2);
  return moved;
}

function placesOfTerms(page: Buffer, size: number): number[] {
  let last = 0;
  return numbersIn(page, size).map((step) => (last += step));
}

function endOfTerm(page: Buffer, place: number, isFirst: boolean): number {
  const [kept, next] = readVarint(page, place);
  if (isFirst) return next + kept;
  const [added, end] = readVarint(page, next);
  return end + added;
}

/** An index of pages: whether it goes on, its first page, its first row. */
function movedIndex(page: Buffer, distance: number): Buffer {
  const [, first] = readVarint(page, 1);
  const [row, end] = readVarint(page, first);
  return Buffer.concat([
    page.subarray(0, first),
    Buffer.from(varint(row + distance)),
    page.subarray(end),
  ]);
}

/** `rest`: first and last page, origins, pages and entries of deletions, entries. */
type Segment = { id: number; rest: number[] };
type Structure = { head: Buffer; written: number; merges: number[]; levels: Segment[][] };

const headLength = 8;
const second = Buffer.from([0xff, 0, 0, 1]);

function readStructure(block: Buffer): Structure {
  if (!block.subarray(4, headLength).equals(second)) throw new Error("an index of another form");
  const numbers = numbersIn(block, headLength);
  const next = () => numbers.shift() ?? 0;
  const [levelCount, , written] = [next(), next(), next()];
  const structure: Structure = {
    head: block.subarray(0, headLength),
    written,
    merges: [],
    levels: [],
  };
  for (let level = 0; level < levelCount; level++) {
    structure.merges.push(next());
    const count = next();
    structure.levels.push(
      Array.from({ length: count }, () => ({
        id: next(),
        rest: Array.from({ length: 7 }, next),
      })),
    );
  }
  return structure;
}

function writeStructure({ head, written, merges, levels }: Structure): Buffer {
  const numbers = [
    levels.length,
    levels.flat().length,
    written,
    ...levels.flatMap((level, index) => [
      merges[index] ?? 0,
      level.length,
      ...level.flatMap(({ id, rest }) => [id, ...rest]),
    ]),
  ];
  return Buffer.concat([head, Buffer.from(numbers.flatMap(varint))]);
}

const blockOf = (client: Client, table: string, row: number) =>
  client.prepare(`SELECT block FROM ${table}_data WHERE id = ?`).pluck().get(row) as Buffer;

function numbersIn(block: Buffer, from: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < block.length;) {
    const [value, next] = readVarint(block, at);
    numbers.push(value);
    at = next;
  }
  return numbers;
}

/** As SQLite writes numbers: seven bits a byte, the greatest first; none here needs nine bytes. */
function readVarint(block: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  let next = at;
  for (;;) {
    const byte = block[next++] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, next];
  }
}

function varint(value: number): number[] {
  const bytes = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    bytes.unshift((left % 128) + 128);
  return bytes;
}

import { searchParams, type Filters, type Sort } from "../search";

/** As what the hits can be taken along. */
export const listFormats = ["csv", "xlsx", "docx"] as const;
export type ListFormat = (typeof listFormats)[number];

/** So many hits a list holds; what is cut is said in it. */
export const mostListed = 1000;

export function listPath(format: ListFormat, query: string, filters: Filters, sort: Sort): string {
  const params = searchParams(query, filters, { sort });
  params.set("format", format);
  return `/suche/liste?${params.toString()}`;
}

export const listMediaTypes: Record<ListFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

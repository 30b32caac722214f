/**
 * One spelling for the place of a promulgation in the gazette of the Land: `GV. NW. S. 124` of
 * 1996 is `GV. NRW. 1996 S. 124`, without what was corrected later.
 */
export function gazettePlace(written: string, dated: string | null): string {
  const plain = written
    .replace(/,?\s*ber\..*$/, "")
    .replace(/\((Nr\. \d+)\)/, "$1")
    .replace(/^GV\.\s?N(?:R)?W\.?/, "GV. NRW.")
    .trim();
  const [, year, page] = /^(?:GV\. NRW\. )?(?:(\d{4}) )?S\. (\d{1,5}[a-z]?)$/.exec(plain) ?? [];
  const of = year ?? dated?.slice(0, 4);
  return page && of ? `GV. NRW. ${of} S. ${page}` : plain;
}

/** Courts of one name. Their spelled-out names stand for the short one. */
export const spelledCourts: Readonly<Record<string, string>> = {
  Bundesverfassungsgericht: "BVerfG",
  Bundesverwaltungsgericht: "BVerwG",
  Bundesgerichtshof: "BGH",
  Bundesarbeitsgericht: "BAG",
  Bundessozialgericht: "BSG",
  Bundesfinanzhof: "BFH",
  Bundespatentgericht: "BPatG",
  Reichsgericht: "RG",
  "Gerichtshof der Europäischen Union": "EuGH",
  "Europäischer Gerichtshof für Menschenrechte": "EGMR",
};

const single =
  "BVerfG|BVerwG|BGH|BAG|BSG|BFH|BPatG|RG|RFH|RAG|EuGH|EuG|EGMR|BayObLG|BayVerfGH|BayVGH|HessVGH|HessStGH|VerfGHNRW|VerfGH|VerfG|LVerfG|VfGH|VfGBbg|StGH|GmS-OGB|GmSOGB|KG|ÖVfGH|OGH|BezG|DiszH|BDH";
const ofPlace =
  "OVG|VGH|VG|OLG|LG|AG|LAG|ArbG|LSG|SG|FG|LVG|VK|OLGR|OVGE|Oberverwaltungsgerichts?|Verwaltungsgerichtshofs?|Verwaltungsgerichts?|Oberlandesgerichts?|Landgerichts?|Amtsgerichts?|Landesarbeitsgerichts?|Arbeitsgerichts?|Landessozialgerichts?|Sozialgerichts?|Finanzgerichts?|Verfassungsgerichtshofs?|Landesverfassungsgerichts?|Staatsgerichtshofs?|Kammergerichts?";
const spelled =
  "Gemeinsame[rn] Senats? der obersten Gerichtshöfe des Bundes(?: < GmSOGB >)?|Bundesverfassungsgericht(?:s|es)?|Bundesverwaltungsgericht(?:s|es)?|Bundesgerichtshof(?:s|es)?|Bundesarbeitsgericht(?:s|es)?|Bundessozialgericht(?:s|es)?|Bundesfinanzhof(?:s|es)?|Bundespatentgericht(?:s|es)?|Reichsgericht(?:s|es)?|Gerichtshof(?:s|es)? der Europäischen Union|Europäische[nr] Gerichtshof(?:s|es)?(?: für Menschenrechte)?";
const lands =
  "NRW|NW|Nordrhein-Westfalen|Baden-Württemberg|BW|Bayern|Berlin-Brandenburg|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|M-V|MV|Niedersachsen-Bremen|Niedersachsen|Nds\\.?|Lüneburg|Rheinland-Pfalz|RP|RLP|Saarlandes|Saarland|Sachsen-Anhalt|LSA|Sachsen|Schleswig-Holstein|SH|Thüringen";
const adjective =
  "(?:(?:Hess|Bay|Sächs|Thür|Nds|Saarl|Hamb|Hbg|Brem|Schl\\.-Holst|Schlesw\\.-Holst|LSA)\\.?\\s?|(?:Hessische[rsn]?|Bayerische[rsn]?|Bayrische[rsn]?|Sächsische[rsn]?|Thüringer|Niedersächsische[rsn]?|Hamburgische[rsn]?|Schleswig-Holsteinische[rsn]?|Nordrhein-Westfälische[rsn]?)\\s)?";
const place =
  "(?:\\s(?:für das Land |des Landes |des (?=Saarl)|für )?(?:" +
  lands +
  ")|\\s[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ]*[a-zäöüß](?:-[A-ZÄÖÜ][a-zäöüß]+)?(?:\\s(?:am Main|am Rhein|an der Oder|an der Saale|an der Weinstraße|\\([A-Z][a-zäöü]+\\)|a\\.\\s?M\\.|\\(Oder\\)|\\(Saale\\)))?)";

/** A court at the end of what stands before: with its place, and the chamber in brackets or not. */
export const courtPattern = `(?:(?:${spelled})|${adjective}(?:${ofPlace})${place}?|${adjective}(?:${single})(?:\\s(?:${lands}))?)`;

/** Which words of decisions say what kind it is. */
export const decisionTypes =
  "(?:Kammer|Vorlage|Hinweis|Senats|Grund|Teil|Zwischen|Versäumnis|End|Eil|Nichtannahme|Normenkontroll|Revisions|Berufungs|Aussetzungs)?(?:[Uu]rteile?|[Uu]rteil[s]|[Bb]eschlüsse|[Bb]eschluss(?:es)?|[Bb]eschluß)|Urteilen|Urteils|Beschlüssen|Urt\\.|Urt|Beschl\\.|Beschl|U\\.|B\\.|Gerichtsbescheid(?:s|es)?|Gerichtsbescheide|Verfügung|Entscheidung(?:en)?|Gutachten|EuGH-Vorlage|Vorlagebeschluss";

/** Urteil, Beschluss …: one word for all spellings. */
export function typeOf(written: string): string | undefined {
  const word = written.toLowerCase();
  if (word === "u." || word.includes("urt")) return "Urteil";
  if (word === "b." || word.includes("beschl")) return "Beschluss";
  if (word.startsWith("gerichtsb")) return "Gerichtsbescheid";
  if (word.startsWith("verf")) return "Verfügung";
  return undefined;
}

const plainName = new Map(
  Object.entries(spelledCourts).map(([name, short]) => [name.toLowerCase(), short]),
);

/** The court as records name it: "Bundesgerichtshofs" → BGH, places as written. */
export function courtOf(written: string): string {
  const name = written.replace(/\s+/g, " ").trim();
  const bare = name.replace(/(?<=gericht|gerichtshof|finanzhof)e?s(?=$|\s)/i, "");
  return plainName.get(bare.toLowerCase()) ?? bare.replace(/^Europäischen (Gerichtshof)$/, "EuGH");
}

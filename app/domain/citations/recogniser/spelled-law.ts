import { ofLand } from "./land-law";
import { oneWord, stemOf, type LawName, type LawNames } from "./law-names";
import { inOneLine, readAt } from "./read";

const nounTail =
  /(?:gesetz(?:es|e|s)?|gesetzbuch(?:es|e|s)?|ordnung|verordnung|verfassung|satzung|vertrag(?:es|s)?|vereinbarung|kodex|konvention|übereinkommens?|abkommens?|protokolls?|charta|richtlinien?|erlass(?:es)?|statuts?|grundsätze|bestimmungen|bedingungen|buch(?:es|s)?|tarifvertrag(?:es|s)?|kostenverzeichniss?(?:es)?|gesetzen|ordnungen)$/i;

/** Without an article only what cannot be a heading: "§ 7 Hauptsatzung" is one. */
const codeTail = /(?:gesetz(?:es)?|gesetzbuch(?:e?s)?|(?:prozess|gerichts|straf)ordnung)$/;

const genericNoun =
  /^(?:Gesetz(?:es|e)?|Verordnung|Satzung|Vertrag(?:es|s)?|Staatsvertrag(?:es|s)?|Abkommens?|Übereinkommens?|Protokolls?|Bekanntmachung|Richtlinie|Konvention|Änderungsgesetz(?:es)?|Verfassung|Haushaltsordnung|Schulgesetz(?:es)?|Landesverfassung|Charta|Ausführungsgesetz(?:es)?|Einführungsgesetz(?:es)?|Gemeindeordnung|Kreisordnung|Rahmenvereinbarung|Tarifvertrag(?:es|s)?)$/;

const notALaw =
  /^(?:Tagesordnung|Größenordnung|Rechtsordnung|Anordnung|Zuordnung|Einordnung|Unterordnung|Ordnung|Neuordnung|Verfassung|Buch|Buches|Vereinbarung|Vertrag|Vertrages|Vertrags|Bestimmungen|Bedingungen|Grundsätze|Erlasses|Erlass|Protokoll|Protokolls)$/;

/** One noun, taken apart at the end of a line or not: "Bundes- Immissionsschutzgesetzes". */
const noun =
  "[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,90}(?:-(?:\\s{1,3}(?=[A-ZÄÖÜ])|[ \\u00a0]?\\n\\s?)?[A-Za-zÄÖÜäöüß]{1,90}|-(?=\\d)\\d{1,3}){0,5}";

const joinedNouns = new RegExp(
  `(?:[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ-]{0,90}-,?\\s{1,2}(?:[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ]{0,90}-,?\\s{1,2}){0,3}und\\s{1,2}-?(?=[A-ZÄÖÜa-z]))?(?:(?<=-)[a-zäöüß]{1,90}|${noun})(?:\\d{4})?`,
  "y",
);

const ofDate = /\s{1,3}vom\s{1,3}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|[A-ZÄÖÜ][a-zä]{2,9})\s{0,2}\d{4}/y;

/** What a law is about, up to where the sentence goes on. */
const goesOn =
  "(?:in der (?:Fassung|vom|jeweils)|in Verbindung|i\\.|idF|sowie|und\\s(?:Art|§|\\d)|oder\\s(?:[a-z]\\W|§|Art|\\d|der\\W|des\\W)|ist|sind|sei|seien|hat|haben|hatte|hatten|wird|werden|wurde|wurden|worden|war|waren|kann|können|muss|müssen|soll|sollen|darf|dürfen|gilt|gelten|galt|bleibt|bleiben|findet|finden|fand|tritt|treten|erhält|erhalten|lautet|nicht|auch|nur|keine[nr]?|bezeichnete[nrs]?|vorgesehene[nrs]?|genannte?[nrs]?|geregelte[nrs]?|erlassene[nrs]?|entsprechend|sinngemäß|unberührt|anzuwenden|vorliegen|befreit|ergibt|ergeben|fallende[nrs]?)";

const subject = new RegExp(
  `\\s{1,3}(?:über|zur|zum|zu|betreffend|gegen|für|von)\\s{1,3}(?:[^.;:§\\n)\\]"„“”»«]|["„][^"„“”\\n]{2,60}["“”]){3,160}?(?=\\s[(<]|\\s?[,.;:)\\]§\\n"“”»«]|\\svom\\s\\d|\\s${goesOn}(?![a-zäöü])|$)`,
  "y",
);

const withSubject =
  /^(?:Gesetz|Verordnung|Satzung|Tarifvertr|Abkomm|Übereinkomm|Vertrag|Staatsvertr|Richtlinie|Rahmenver|Konvention|Protokoll|Änderungsg|Ausführungsg|Einführungsg|Bekanntm|Charta)/;

const shortForm =
  "(?:[A-Z][\\p{L}ß-]{0,90}(?:gesetz|ordnung|verordnung)\\s?[-–]\\s?)?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß./-]{0,90}(?:\\s(?:NRW|NW|[IVX]+|[A-Z]{2,3}))?";

/** "(StBerG)", "< PatRVerbG >", "- FGO -" behind a name. */
const abbreviationInBrackets = new RegExp(
  `\\s{0,3}(?:\\(\\s?(${shortForm})(?:\\s?-)?\\s?\\)|<\\s?(${shortForm})\\s?>|[-–]\\s(${shortForm})\\s[-–])`,
  "uy",
);

const bracketed = (match: RegExpExecArray) => match[1] ?? match[2] ?? match[3];

const qualifiedNoun =
  /(?:[A-ZÄÖÜ][a-zäöüß-]{1,90}(?:en|er|es)\s{1,2}(?:Pakte?s|Gesetzbuch(?:e?s|e)?|[A-ZÄÖÜ][a-zäöüß-]{0,90}(?:gesetz(?:es)?|ordnung|konvention|verfassung|übereinkommens?|Übereinkommens?|Pakts?))|(?:Einführungs|Ausführungs)gesetz(?:es)?\s{1,2}(?:zum|zur|zu)\s{1,2}(?:[A-ZÄÖÜ][a-zäöüß]{1,90}en\s{1,2})?[A-ZÄÖÜ][A-Za-zäöüß-]{1,90})(?![a-zäöüß])/y;

const ordinal =
  /(?:(?:Ein|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun)und)?(?:[Zz]wanzigst|[Dd]reißigst|[Vv]ierzigst|Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Dreizehnt|Vierzehnt|Fünfzehnt|Sechzehnt|Siebzehnt|Achtzehnt|Neunzehnt)en\s{1,3}(?=[A-ZÄÖÜ])/y;

/** "des Zweiten Gesetzes zur Änderung …": the number belongs to the name. */
export function readOrdinal(
  text: string,
  at: number,
  afterArticle: boolean,
  names: LawNames,
): LawName | undefined {
  const counted = readAt(ordinal, text, at)?.[0].length ?? 0;
  const found = readSpelled(text, at + counted, afterArticle, names);
  if (!found || counted === 0) return found;
  return { start: at, end: found.end, law: inOneLine(text.slice(at, found.end)) };
}

/** "Gemeindeordnung für das Land …", "Gesetzes über … (ABC)", "Fernstraßen-Sondernutzungsverordnung". */
function readSpelled(
  text: string,
  at: number,
  afterArticle: boolean,
  names: LawNames,
): LawName | undefined {
  const qualified = readAt(qualifiedNoun, text, at);
  if (qualified) {
    const end = at + qualified[0].length;
    return { start: at, end, law: inOneLine(qualified[0]) };
  }
  const written = readAt(joinedNouns, text, at)?.[0];
  if (written === undefined || written.length < 5) return undefined;
  const noun = written
    .replace(/(?<=-)\s+(?=[A-ZÄÖÜ])/g, "")
    .replace(/-\s+(?=[a-zäöüß])(?!und\s)/g, "");
  let end = at + written.length;
  if (genericNoun.test(noun)) {
    if (!afterArticle && !/^(?:Landesverfassung|Gemeindeordnung|Kreisordnung)/.test(noun)) {
      if (!readAt(ofLand, text, end) && !/^(?:Gesetz|Tarifvertrag|Verordnung)/.test(noun)) {
        return undefined;
      }
    }
    const land = readAt(ofLand, text, end);
    const seen = land ? undefined : names.seen.get(stemOf(noun));
    if (seen !== undefined) return { start: at, end, law: seen };
    if (land) end += land[0].length;
    else {
      const about = withSubject.test(noun) && readAt(subject, text, end);
      if (about) {
        end += about[0].replace(/(?:\s+[a-zäöüß]{1,90})+$/, "").length;
        const short = readAt(abbreviationInBrackets, text, end);
        if (short) {
          const law = (bracketed(short) ?? "").replace(/^.*(?:gesetz|ordnung)\s?[-–]\s?/, "");
          return { start: at, end: end + short[0].length, law };
        }
      }
      const date = readAt(ofDate, text, end);
      if (
        date &&
        /^(?:Gesetz|Verordnung|Bekanntm|Abkommen|Vertrag|Übereink|Satzung|Staatsv)/.test(noun)
      ) {
        end += date[0].length;
      }
      if (
        end === at + noun.length &&
        !/^(?:Landesverf|Gemeindeo|Kreiso|Charta|Schulg|Haush)/.test(noun)
      ) {
        return undefined;
      }
    }
    return { start: at, end, law: inOneLine(text.slice(at, end)) };
  }
  if (!(afterArticle ? nounTail : codeTail).test(noun) || notALaw.test(noun)) return undefined;
  const land = readAt(ofLand, text, end);
  const known = land ? undefined : oneWord(noun, names);
  if (known !== undefined) return { start: at, end, law: known };
  if (land) end += land[0].length;
  const short = readAt(abbreviationInBrackets, text, end);
  const name = inOneLine(noun + text.slice(at + written.length, end));
  const abbreviated = short && bracketed(short);
  const isShort = abbreviated !== undefined && /^\S*[A-ZÄÖÜ]\S*[A-ZÄÖÜ]/.test(abbreviated ?? "");
  return { start: at, end, law: isShort && abbreviated ? abbreviated : name };
}

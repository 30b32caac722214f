import type { SeedProcedure } from "../types";

const lwlFachseite = "https://www.lwl.org/dlbw/ueber-uns/rechtsangelegenheiten/denkmalschutzgesetz";
const vhw = "https://www.vhw.de/nachricht/nrw-neues-denkmalschutzgesetz-verkuendet/";
const dguf =
  "https://dguf.de/ngo/stellungnahmen/regelungen-und-gesetzgebungsverfahren/2022-dguf-kommentiert-3-versuch-zur-novellierung-des-dschg-nrw";
const lvrFachseite =
  "https://denkmalpflege.lvr.de/de/neues_aus_dem_amt/denkmalschutzgesetz/inhaltsseite_19.html";
const lvrPresse =
  "https://www.lvr.de/de_1/nav_main/derlvr/presse_1/pressemeldungen/press_report_272258.html";
const vdl = "https://www.vdl-denkmalpflege.de/1/aktuelles/artikel?tx_news_pi1%5Bnews%5D=185";
const anfrageFraktion =
  "https://gruene-lwl.de/aktuelles/anfrage-der-fraktion-buendnis-90-die-gruenen-zur-geplanten-novelle-des-denkmalschutzgesetzes/";
const plenarprotokoll =
  "https://gruene-fraktion-nrw.de/parlament/mangelnde-reaktion-auf-duesseldorfer-erklaerung-des-denkmalschutz-buendnis/";

export const nrw2022Dschg: SeedProcedure = {
  key: "nrw-2022-dschg",
  level: "land",
  modelId: "land-nrw",
  title: "Nordrhein-westfälisches Denkmalschutzgesetz (Denkmalschutzgesetz – DSchG NRW)",
  shortTitle: "DSchG NRW 2022",
  term: 17,
  summary:
    "Ersetzt das Denkmalschutzgesetz von 1980. Für die Landschaftsverbände entscheidend: Die Beteiligung ihrer Denkmalfachämter wird neu geregelt, das bisher durchgehende Benehmen weicht in weiten Teilen einer Anhörung.",
  initiators: ["Landesregierung"],
  leadMinistry: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
  leadCommittee: "Ausschuss für Heimat, Kommunales, Bauen und Wohnen",
  coCommittees: ["Ausschuss für Kultur und Medien"],
  relevance: "high",
  relevanceReason:
    "Die Denkmalfachämter sind Einrichtungen der Landschaftsverbände; ihr gesetzliches Mitwirkungsrecht ist der Kern der Novelle.",
  position: "reject",
  konnexitaet: "unclear",
  responsible: "referat-2",
  identifiers: [
    { kind: "drucksache", value: "LT-Drs. 17/3807" },
    { kind: "gazette", value: "GV. NRW. 2022 S. 662" },
    { kind: "gazette", value: "GV. NRW. 2022 S. 936" },
  ],
  documents: [
    {
      key: "evaluation",
      kind: "gutachten",
      publisher: "Land Nordrhein-Westfalen",
      title: "Bericht über die Evaluation des Denkmalschutzgesetzes",
      date: "2018-03",
    },
    {
      key: "entschliessungsantrag",
      kind: "drucksache",
      number: "17/3807",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Entschließungsantrag „Starke Denkmalpflege – starke Heimat!“",
      date: "2018-10",
    },
    {
      key: "plenarprotokoll",
      kind: "plenarprotokoll",
      number: "17/169",
      publisher: "Landtag Nordrhein-Westfalen",
      title: "Plenarprotokoll der Sitzung vom 6. April 2022",
      date: "2022-04-06",
    },
    {
      key: "gv",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 662",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Denkmalschutzgesetz vom 13. April 2022",
      date: "2022-05-06",
    },
    {
      key: "denkmalvo",
      kind: "gesetzblatt",
      number: "GV. NRW. 2022 S. 936",
      publisher: "Gesetz- und Verordnungsblatt für das Land Nordrhein-Westfalen",
      title: "Denkmalverordnung Nordrhein-Westfalen vom 16. August 2022",
      date: "2022-09-06",
    },
  ],
  steps: [
    {
      stage: "vorhaben",
      title: "Evaluationsbericht veröffentlicht",
      state: "occurred",
      date: "2018-08-31",
      body: "Das im März 2018 abgeschlossene Gutachten zum geltenden Gesetz wird bekannt gemacht.",
      documents: ["evaluation"],
      source: lwlFachseite,
    },
    {
      stage: "vorhaben",
      title: "Entschließungsantrag von CDU und FDP",
      state: "occurred",
      date: "2018-10",
      documents: ["entschliessungsantrag"],
      source: lwlFachseite,
    },
    {
      title: "Ausschuss befragt die Gutachter der Evaluation",
      state: "occurred",
      date: "2019-01-18",
      source: lwlFachseite,
    },
    {
      title: "Anhörung zum Entschließungsantrag",
      state: "occurred",
      date: "2019-03-15",
      body: "Der Fachausschuss hört Sachverständige vor dem ersten Entwurf; es ist noch keine Anhörung zu einem Gesetzentwurf.",
      source: lwlFachseite,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Verbändeanhörung zum ersten Entwurf",
      state: "occurred",
      date: "2020-05-27",
      body: "Mit Schreiben von diesem Tag wird auch der Landschaftsverband beteiligt.",
      source: anfrageFraktion,
    },
    {
      stage: "unterrichtung-landtag",
      title: "Unterrichtung des Landtags",
      state: "occurred",
      date: "2020-05-27",
      body: "Zugleich mit der Anhörung erhält der Landtag den Entwurf, gestützt auf die Parlamentsinformationsvereinbarung.",
      source:
        "https://pdfslide.org/documents/ministerium-fr-heimat-kommunales-bau-und-resse-besteht-wenn-die.html",
    },
    {
      stage: "kabinett-freigabe",
      title: "Kabinett billigt den zweiten Entwurf",
      state: "occurred",
      date: "2021-03-02",
      source: lvrPresse,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Zweiter Entwurf geht bei den Landschaftsverbänden ein",
      state: "occurred",
      date: "2021-03-03",
      source: lvrPresse,
    },
    {
      stage: "verbaendeanhoerung",
      title: "Fristende der zweiten Verbändeanhörung",
      state: "occurred",
      date: "2021-04-09",
      source:
        "https://lbbp.nrw.de/nordrhein-westfaelisches-denkmalschutzgesetz-denkmalschutzgesetz-dschg-nrw-im",
    },
    {
      title: "Petition mit rund 23.000 Unterschriften an den Landtag",
      state: "occurred",
      date: "2021-12",
      note: "Eine andere Quelle spricht von mehr als 22.500 Unterschriften.",
      source:
        "https://www.azonline.de/nrw/petition-gegen-geplantes-denkmalschutzgesetz-uebergeben-2498544",
    },
    {
      stage: "einbringung",
      title: "Einbringung des dritten Entwurfs",
      state: "occurred",
      date: "2022-02",
      note: "Der Entwurf trägt das Datum 11. Februar 2022; Tag der Einbringung und Drucksachennummer sind nicht erfasst.",
      source:
        "https://www.stern.de/gesellschaft/regional/kommendes-denkmalschutzgesetz--stiftung-kritisiert--31613852.html",
    },
    {
      title: "Stellungnahme der Landesdenkmalpfleger (VDL)",
      state: "occurred",
      date: "2022-03-07",
      source: vdl,
    },
    {
      title: "Stellungnahme der DGUF zum dritten Entwurf",
      state: "occurred",
      date: "2022-03-17",
      source: dguf,
    },
    {
      title: "Votum des mitberatenden Kulturausschusses",
      state: "occurred",
      date: "2022-03-31",
      source: lvrFachseite,
    },
    {
      stage: "beschlussempfehlung",
      title: "Federführender Ausschuss empfiehlt unveränderte Annahme",
      state: "occurred",
      date: "2022-04-01",
      source: lvrFachseite,
    },
    {
      title: "Änderungsantrag der Fraktionen CDU und FDP",
      state: "occurred",
      date: "2022-04-05",
      source: lvrFachseite,
    },
    {
      stage: "zweite-lesung",
      title: "2. Lesung, Verabschiedung",
      state: "occurred",
      date: "2022-04-06",
      body: "CDU und FDP tragen den Beschluss in der 169. Sitzung.",
      result: "angenommen",
      documents: ["plenarprotokoll"],
      note: "Nach der DGUF ohne Änderung, nach dem LVR mit dem Änderungsantrag vom Vortag; eine Fachquelle (vhw) datiert den Beschluss auf den 7. April.",
      source: plenarprotokoll,
    },
    {
      stage: "verkuendung",
      title: "Ausfertigung",
      state: "occurred",
      date: "2022-04-13",
      source:
        "https://justiz-nrw.wolterskluwer-online.de/browse/document/dbb4381e-bbd8-3c91-959e-520485d56f4f",
    },
    {
      stage: "verkuendung",
      title: "Verkündung im GV. NRW. Nr. 26",
      state: "occurred",
      date: "2022-05-06",
      documents: ["gv"],
      source: vhw,
    },
    {
      stage: "inkrafttreten",
      title: "Inkrafttreten",
      state: "occurred",
      date: "2022-06-01",
      source: vhw,
    },
    {
      stage: "nachlauf",
      title: "Denkmalverordnung verkündet",
      state: "occurred",
      date: "2022-09-06",
      documents: ["denkmalvo"],
      note: "Als Fundstelle nennt eine Datenbank S. 936, der Städte- und Gemeindebund S. 893.",
      source:
        "https://kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/neue-denkmalverordnung-nordrhein-westfalen-in-kraft-getreten.html",
    },
    {
      stage: "nachlauf",
      title: "Evaluation des Gesetzes",
      state: "undated",
      note: "Im Koalitionsvertrag für 2025 vorgesehen; nach Angabe des Fachamts beim LWL werden stattdessen Änderungen vorbereitet.",
      source: "https://lwl-dlbw.de/de/wissen-information/denkmalschutzgesetz",
    },
  ],
  statements: [
    {
      key: "nrw-2022-dschg-lv",
      origin: "ours",
      example: true,
      author: "Landschaftsverband (Beispiel)",
      title: "Stellungnahme zum zweiten Entwurf des Denkmalschutzgesetzes (Beispiel)",
      position: "reject",
      recipient: "Ministerium für Heimat, Kommunales, Bau und Gleichstellung",
      sentOn: "2021-04-08",
      summary:
        "Der Entwurf löst die fachliche Gegenprüfung auf, ohne den Vollzug zu beschleunigen. Das Benehmen soll bleiben; wo es entfällt, muss die Ausstattung der Unteren Denkmalbehörden gesetzlich gesichert sein.",
      petita: [
        {
          text: "Das Benehmen mit dem Denkmalfachamt für Baudenkmäler durchgehend beibehalten.",
          outcome: "partly",
          outcomeNote:
            "Für Baudenkmäler tritt überwiegend die Anhörung an seine Stelle; nicht angemessen ausgestattete Behörden entscheiden weiterhin im Benehmen.",
        },
        {
          text: "Eine angemessene fachliche Ausstattung der Unteren Denkmalbehörden vorschreiben und ihre Feststellung regeln.",
          provision: "§ 7 DenkmalVO NRW",
          outcome: "adopted",
          outcomeNote: "Geregelt in der Durchführungsverordnung (§ 7 DenkmalVO NRW).",
        },
        {
          text: "Kleineren Gemeinden ermöglichen, die Aufgabe gemeinsam oder durch Übertragung wahrzunehmen.",
          provision: "§ 8 DenkmalVO NRW",
          outcome: "adopted",
          outcomeNote: "Siehe § 8 DenkmalVO NRW (Aufgabenübertragung).",
        },
        {
          text: "Den gesetzlichen Zweck auf Schutz und Pflege richten und die sinnvolle Nutzung nicht davor stellen.",
          provision: "§ 1 DSchG NRW",
          outcome: "partly",
          outcomeNote:
            "Schutz und Pflege bleiben Zweck; auf eine sinnvolle Nutzung ist hinzuwirken.",
        },
        {
          text: "Die Kosten der Magazinierung von Funden dem Land zuordnen, wenn das Land Eigentümer wird.",
          outcome: "not-addressed",
        },
      ],
    },
    {
      key: "nrw-2022-dschg-dguf",
      origin: "others",
      author: "DGUF",
      title: "Kommentar zum dritten Entwurf",
      position: "reject",
      sentOn: "2022-03-17",
      summary:
        "Die archäologische Fachgesellschaft lehnt den Entwurf ab: Er nehme den Fachämtern der Landschaftsverbände ihr Gewicht und verlagere Entscheidungen auf weisungsgebundene örtliche Stellen.",
      petita: [
        {
          text: "Die Mitwirkung der Denkmalfachämter nicht abschwächen.",
          outcome: "rejected",
          outcomeNote: "Beschlossen, ohne dass dieser Punkt aufgegriffen wurde.",
        },
      ],
      source: dguf,
    },
    {
      key: "nrw-2022-dschg-lee",
      origin: "others",
      author: "Landesverband Erneuerbare Energien NRW (LEE NRW)",
      title: "Stellungnahme 2022",
      position: "support",
      summary:
        "Der Verband begrüßt, dass Photovoltaik auf und an Denkmälern leichter genehmigt werden kann.",
      petita: [],
      source: vhw,
    },
    {
      key: "nrw-2022-dschg-buendnis",
      origin: "others",
      author: "Denkmalschutz-Bündnis NRW",
      title: "„Düsseldorfer Erklärung“",
      position: "reject",
      sentOn: "2022-04",
      summary: "Das Bündnis sieht das Vier-Augen-Prinzip zwischen Behörde und Fachamt aufgegeben.",
      petita: [
        {
          text: "Das Vier-Augen-Prinzip in denkmalrechtlichen Verfahren erhalten.",
          outcome: "rejected",
          outcomeNote: "Wenige Tage später verabschiedet, ohne den Punkt aufzugreifen.",
        },
      ],
      source: plenarprotokoll,
    },
    {
      key: "nrw-2022-dschg-vdl",
      origin: "others",
      author: "Vereinigung der Denkmalfachämter in den Ländern (VDL)",
      title: "Stellungnahme zum dritten Entwurf",
      position: "reject",
      sentOn: "2022-03-07",
      summary:
        "Die Vereinigung hält die ungleiche Behandlung von Bau- und Bodendenkmälern für nicht begründbar und die Beteiligung der Fachämter für zu spät und zu förmlich.",
      petita: [
        {
          text: "Die Fachämter früh und steuernd beteiligen statt spät und förmlich.",
          outcome: "rejected",
          outcomeNote: "Beschlossen, ohne dass dieser Punkt aufgegriffen wurde.",
        },
        {
          text: "Untere Denkmalbehörden nicht durch Verordnung zu Fachbehörden erklären lassen.",
          provision: "§ 40 des Entwurfs",
          outcome: "open",
        },
      ],
      source: vdl,
    },
    {
      key: "nrw-2022-dschg-denkmalpflege",
      origin: "others",
      author: "Landschaftsverband Westfalen-Lippe (Denkmalpflege)",
      title: "Fachseite zum Rechtsrahmen",
      position: "amend",
      summary:
        "Das Fachamt liest die Evaluation als Bestätigung: Gesetz und fachliche Beteiligung hätten sich bewährt.",
      petita: [],
      source: lwlFachseite,
    },
  ],
  deadlines: [
    {
      title: "Stellungnahme zum zweiten Entwurf",
      due: "2021-04-09",
      obligation: "muss",
      basis: "Anhörungsschreiben des Ministeriums",
      derivation: "Im Anschreiben gesetztes Datum = Fr, 09.04.2021",
      done: true,
      responsible: "referat-2",
    },
  ],
  actions: [
    {
      date: "2020-06-02",
      title: "Eingang, bewertet: hoch",
      text: "An das Denkmalfachamt und die Kulturverwaltung verteilt.",
      by: "referat-2",
    },
    {
      date: "2021-03-16",
      title: "Zuarbeit des Denkmalfachamts angefordert",
      text: "Gefragt sind Fallzahlen der Benehmensverfahren und der Anteil abweichender Voten.",
      by: "referat-2",
    },
    { date: "2021-04-07", title: "Schlusszeichnung der Stellungnahme", by: "leitung" },
    {
      date: "2021-04-08",
      title: "Stellungnahme versandt",
      text: "Fünf Petita, einen Tag vor Fristende.",
      by: "referat-2",
    },
    {
      date: "2022-09-14",
      title: "Resonanz nach Erlass der Denkmalverordnung ausgewertet",
      text: "Zwei Petita übernommen, zwei teilweise, eines nicht behandelt.",
      by: "referat-2",
    },
  ],
  affected: [
    { law: "DSchG NRW", provisions: ["§ 1", "§ 42 Abs. 1"] },
    { law: "DenkmalVO NRW", provisions: ["§ 7", "§ 8"] },
  ],
  related: [{ key: "nrw-2025-bauo-dschg", relation: "related" }],
  uncertainty:
    "Widersprüchlich sind der Tag der Verabschiedung (6. oder 7. April 2022), ob mit oder ohne Änderungsantrag beschlossen wurde, der Tag der Düsseldorfer Erklärung (4. oder 6. April) und die Seite der Denkmalverordnung (S. 936 oder S. 893).",
  sources: [lwlFachseite, lvrFachseite, vhw, dguf, anfrageFraktion],
};

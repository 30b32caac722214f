type LandEntry = {
  /** How its abbreviations end or begin, its own code first. */
  codes: readonly string[];
  /** Stem of the adjective, any ending after it. */
  adjective: string;
  /** Spelled-out name without the Land → abbreviation that names it. */
  laws: Readonly<Record<string, string>>;
};

/** The laws a municipality of each Land works with, as the Länder abbreviate them. */
export const lands: Readonly<Record<string, LandEntry>> = {
  "Nordrhein-Westfalen": {
    codes: ["NRW", "NW"],
    adjective: "nordrhein-westfälische",
    laws: {
      Gemeindeordnung: "GO NRW",
      Kreisordnung: "KrO NRW",
      Kommunalabgabengesetz: "KAG NRW",
      Verwaltungsverfahrensgesetz: "VwVfG NRW",
      Verfassung: "LV NRW",
      Landesverfassung: "LV NRW",
    },
  },
  "Baden-Württemberg": {
    codes: ["BW", "B-W", "BaWü"],
    adjective: "baden-württembergische",
    laws: {
      Gemeindeordnung: "GemO BW",
      Landkreisordnung: "LKrO BW",
      Kommunalabgabengesetz: "KAG BW",
      Verwaltungsverfahrensgesetz: "LVwVfG BW",
      Landesverwaltungsverfahrensgesetz: "LVwVfG BW",
      Landesbauordnung: "LBO BW",
      Verfassung: "LV BW",
      Landesverfassung: "LV BW",
    },
  },
  Bayern: {
    codes: ["BY", "Bay"],
    adjective: "bayerische",
    laws: {
      Gemeindeordnung: "GO BY",
      Landkreisordnung: "LKrO BY",
      Kommunalabgabengesetz: "KAG BY",
      Verwaltungsverfahrensgesetz: "BayVwVfG",
      Bauordnung: "BayBO",
    },
  },
  Berlin: {
    codes: ["BE", "Bln"],
    adjective: "berliner",
    laws: { Bauordnung: "BauO Bln", Verfassung: "VvB" },
  },
  Brandenburg: {
    codes: ["BB", "Bbg", "BRB"],
    adjective: "brandenburgische",
    laws: {
      Kommunalverfassung: "BbgKVerf",
      Kommunalabgabengesetz: "KAG BB",
      Verwaltungsverfahrensgesetz: "VwVfGBbg",
      Bauordnung: "BbgBO",
    },
  },
  Bremen: {
    codes: ["HB", "Brem"],
    adjective: "bremische",
    laws: { Verwaltungsverfahrensgesetz: "BremVwVfG", Landesbauordnung: "BremLBO HB" },
  },
  Hamburg: {
    codes: ["HH", "Hmb"],
    adjective: "hamburgische",
    laws: { Verwaltungsverfahrensgesetz: "HmbVwVfG", Bauordnung: "HBauO" },
  },
  Hessen: {
    codes: ["HE", "Hess"],
    adjective: "hessische",
    laws: {
      Gemeindeordnung: "HGO",
      Landkreisordnung: "HKO",
      Verwaltungsverfahrensgesetz: "HVwVfG",
      Bauordnung: "HBO",
    },
  },
  "Mecklenburg-Vorpommern": {
    codes: ["M-V", "MV"],
    adjective: "mecklenburg-vorpommersche",
    laws: {
      Kommunalverfassung: "KV M-V",
      Kommunalabgabengesetz: "KAG M-V",
      Landesbauordnung: "LBauO M-V",
      Landesverwaltungsverfahrensgesetz: "VwVfG M-V",
      Verwaltungsverfahrensgesetz: "VwVfG M-V",
    },
  },
  Niedersachsen: {
    codes: ["NI", "Nds", "NDS"],
    adjective: "niedersächsische",
    laws: {
      Kommunalverfassungsgesetz: "NKomVG",
      Kommunalabgabengesetz: "NKAG",
      Verwaltungsverfahrensgesetz: "NVwVfG",
      Bauordnung: "NBauO",
    },
  },
  "Rheinland-Pfalz": {
    codes: ["RP", "RLP", "Rh-Pf", "RhPf"],
    adjective: "rheinland-pfälzische",
    laws: {
      Gemeindeordnung: "GemO RP",
      Landkreisordnung: "LKO RP",
      Kommunalabgabengesetz: "KAG RP",
      Landesverwaltungsverfahrensgesetz: "LVwVfG RP",
      Landesbauordnung: "LBauO RP",
    },
  },
  Saarland: {
    codes: ["SL", "Saarl", "Saar"],
    adjective: "saarländische",
    laws: {
      Kommunalselbstverwaltungsgesetz: "KSVG",
      Kommunalabgabengesetz: "KAG SL",
      Verwaltungsverfahrensgesetz: "SVwVfG SL",
      Landesbauordnung: "LBO SL",
    },
  },
  "Sachsen-Anhalt": {
    codes: ["LSA", "ST"],
    adjective: "sachsen-anhaltinische",
    laws: {
      Kommunalverfassungsgesetz: "KVG LSA",
      Kommunalabgabengesetz: "KAG-LSA",
      Verwaltungsverfahrensgesetz: "VwVfG LSA",
      Bauordnung: "BauO LSA",
    },
  },
  Sachsen: {
    codes: ["SN", "Sächs", "Sachs"],
    adjective: "sächsische",
    laws: {
      Gemeindeordnung: "SächsGemO",
      Landkreisordnung: "SächsLKrO",
      Kommunalabgabengesetz: "SächsKAG",
      Bauordnung: "SächsBO",
    },
  },
  "Schleswig-Holstein": {
    codes: ["SH", "S-H", "Schl-H"],
    adjective: "schleswig-holsteinische",
    laws: {
      Gemeindeordnung: "GO SH",
      Kreisordnung: "KrO SH",
      Kommunalabgabengesetz: "KAG SH",
      Landesbauordnung: "LBO SH",
    },
  },
  Thüringen: {
    codes: ["TH", "Thür"],
    adjective: "thüringer",
    laws: {
      Kommunalordnung: "ThürKO",
      Kommunalabgabengesetz: "ThürKAG",
      Verwaltungsverfahrensgesetz: "ThürVwVfG",
      Bauordnung: "ThürBO",
    },
  },
};

const byWord = new Map<string, string>();
for (const [land, { codes, adjective }] of Object.entries(lands)) {
  for (const word of [land, adjective, ...codes]) byWord.set(word.toLowerCase(), land);
}
byWord.set("saarlandes", "Saarland");
const otherAdjectives: Readonly<Record<string, string>> = {
  "sachsen-anhalter": "Sachsen-Anhalt",
  "sachsen-anhaltische": "Sachsen-Anhalt",
  thüringische: "Thüringen",
  bayrische: "Bayern",
  brandenburger: "Brandenburg",
  bremer: "Bremen",
  hamburger: "Hamburg",
};
for (const [adjective, land] of Object.entries(otherAdjectives)) byWord.set(adjective, land);

/** "NRW", "Hessischen", "Saarlandes": the Land a word stands for. */
export const landOf = (word: string) => {
  const lower = word.toLowerCase().replace(/[\s–]/g, "-");
  return byWord.get(lower) ?? byWord.get(lower.replace(/(?<=[er])[nrsm]$/, ""));
};

/** Code behind a blank at the end, or before the name of the law: "GemO BW", "SächsGemO", "HGO". */
export function landOfAbbreviation(law: string): string | undefined {
  const last = /[\s-](\S+)$/.exec(law)?.[1];
  const named = last && (landOf(last) ?? landOf(law.slice(-3)));
  return (
    named ??
    ofWhole.get(law) ??
    landOf(/^(?:Bay|Sächs|Thür|Hess|Brem|Hmb|Bbg|Nds)(?=[A-Z])/.exec(law)?.[0] ?? "")
  );
}

const ofWhole = new Map(
  Object.entries(lands).flatMap(([land, { laws }]) =>
    Object.values(laws).map((law): [string, string] => [law, land]),
  ),
);

const alternatives = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join("|");

export const landNames = alternatives(Object.keys(lands));
export const landCodes = alternatives(Object.values(lands).flatMap(({ codes }) => codes));
export const landAdjectives = alternatives([
  ...Object.values(lands).map(({ adjective }) => adjective),
  ...Object.keys(otherAdjectives),
]);

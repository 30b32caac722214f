import type { SeedProcedure } from "../types";
import { bund2016Bthg } from "./bund-2016-bthg";
import { bund2021Gafoeg } from "./bund-2021-gafoeg";
import { bund2024Ikjhg } from "./bund-2024-ikjhg";
import { bund2024Ozg } from "./bund-2024-ozg";
import { bund2026Hg2027 } from "./bund-2026-hg-2027";
import { bund2026Sgb8Inklusion } from "./bund-2026-sgb8-inklusion";
import { eu2024Karl } from "./eu-2024-karl";
import { nrw2004Fraktionsstaerke } from "./nrw-2004-fraktionsstaerke";
import { nrw2006Gfg } from "./nrw-2006-gfg";
import { nrw2007GoReform } from "./nrw-2007-go-reform";
import { nrw2009Agsgb12 } from "./nrw-2009-agsgb12";
import { nrw2009Konnexag } from "./nrw-2009-konnexag";
import { nrw2011Abwahl } from "./nrw-2011-abwahl";
import { nrw2011Bezeichnung } from "./nrw-2011-bezeichnung";
import { nrw2011Stichwahl } from "./nrw-2011-stichwahl";
import { nrw20121nkfwg } from "./nrw-2012-1nkfwg";
import { nrw2012Ehrenamt } from "./nrw-2012-ehrenamt";
import { nrw2012Umlagengenehmigung } from "./nrw-2012-umlagengenehmigung";
import { nrw2013Agsgb12 } from "./nrw-2013-agsgb12";
import { nrw2013Demokratie } from "./nrw-2013-demokratie";
import { nrw2013Partizipation } from "./nrw-2013-partizipation";
import { nrw2015Gfg } from "./nrw-2015-gfg";
import { nrw2015Rvr } from "./nrw-2015-rvr";
import { nrw2016Isg } from "./nrw-2016-isg";
import { nrw2016Kreistag } from "./nrw-2016-kreistag";
import { nrw2016Kvsg } from "./nrw-2016-kvsg";
import { nrw2016Selbstverwaltung } from "./nrw-2016-selbstverwaltung";
import { nrw2017Gfg } from "./nrw-2017-gfg";
import { nrw20182nkfwg } from "./nrw-2018-2nkfwg";
import { nrw2018AgBthg } from "./nrw-2018-ag-bthg";
import { nrw2018Gfg } from "./nrw-2018-gfg";
import { nrw2018KreistagAufhebung } from "./nrw-2018-kreistag-aufhebung";
import { nrw2019Kag } from "./nrw-2019-kag";
import { nrw2019Kibiz } from "./nrw-2019-kibiz";
import { nrw2019Kwahlg } from "./nrw-2019-kwahlg";
import { nrw2020Epidemiegesetz } from "./nrw-2020-epidemiegesetz";
import { nrw2020GfgAendg } from "./nrw-2020-gfg-aendg";
import { nrw2020Kommunalwahl } from "./nrw-2020-kommunalwahl";
import { nrw2020NkfCig } from "./nrw-2020-nkf-cig";
import { nrw2021Kommunalrecht } from "./nrw-2021-kommunalrecht";
import { nrw2021Strug } from "./nrw-2021-strug";
import { nrw20222024GfgVerfgh } from "./nrw-2022-2024-gfg-verfgh";
import { nrw2022DigitaleSitzungen } from "./nrw-2022-digitale-sitzungen";
import { nrw2022Dschg } from "./nrw-2022-dschg";
import { nrw2022Igg } from "./nrw-2022-igg";
import { nrw2022Waehlgtransp } from "./nrw-2022-waehlgtransp";
import { nrw2023Entschvo } from "./nrw-2023-entschvo";
import { nrw20243nkfwg } from "./nrw-2024-3nkfwg";
import { nrw2024GrundsteuerHebesatz } from "./nrw-2024-grundsteuer-hebesatz";
import { nrw2024KagAeg } from "./nrw-2024-kag-aeg";
import { nrw2024Kwahlg } from "./nrw-2024-kwahlg";
import { nrw2025Aseg } from "./nrw-2025-aseg";
import { nrw2025BauoDschg } from "./nrw-2025-bauo-dschg";
import { nrw2025Kommunalrecht } from "./nrw-2025-kommunalrecht";
import { nrw2026Gfg } from "./nrw-2026-gfg";
import { nrw2026Kibiz } from "./nrw-2026-kibiz";

/** The law-making procedures of the demo data: public facts with their source, our own sentences. */
export const seedProcedures: readonly SeedProcedure[] = [
  bund2016Bthg,
  bund2021Gafoeg,
  bund2024Ikjhg,
  bund2024Ozg,
  bund2026Hg2027,
  bund2026Sgb8Inklusion,
  eu2024Karl,
  nrw2004Fraktionsstaerke,
  nrw2006Gfg,
  nrw2007GoReform,
  nrw2009Agsgb12,
  nrw2009Konnexag,
  nrw2011Abwahl,
  nrw2011Bezeichnung,
  nrw2011Stichwahl,
  nrw20121nkfwg,
  nrw2012Ehrenamt,
  nrw2012Umlagengenehmigung,
  nrw2013Agsgb12,
  nrw2013Demokratie,
  nrw2013Partizipation,
  nrw2015Gfg,
  nrw2015Rvr,
  nrw2016Isg,
  nrw2016Kreistag,
  nrw2016Kvsg,
  nrw2016Selbstverwaltung,
  nrw2017Gfg,
  nrw20182nkfwg,
  nrw2018AgBthg,
  nrw2018Gfg,
  nrw2018KreistagAufhebung,
  nrw2019Kag,
  nrw2019Kibiz,
  nrw2019Kwahlg,
  nrw2020Epidemiegesetz,
  nrw2020GfgAendg,
  nrw2020Kommunalwahl,
  nrw2020NkfCig,
  nrw2021Kommunalrecht,
  nrw2021Strug,
  nrw20222024GfgVerfgh,
  nrw2022DigitaleSitzungen,
  nrw2022Dschg,
  nrw2022Igg,
  nrw2022Waehlgtransp,
  nrw2023Entschvo,
  nrw20243nkfwg,
  nrw2024GrundsteuerHebesatz,
  nrw2024KagAeg,
  nrw2024Kwahlg,
  nrw2025Aseg,
  nrw2025BauoDschg,
  nrw2025Kommunalrecht,
  nrw2026Gfg,
  nrw2026Kibiz,
];

/** Official collections hold decisions only: whatever is cited from them is one. */
export const officialCollections =
  "BGHR BVerfGE BVerfGK BVerwGE BGHZ BGHSt BAGE BSGE BFHE BPatGE RGZ RGSt RFHE RAGE BayObLGZ BayObLGSt BayVerfGHE VerfGHE LVerfGE OVGE ESVGH VGHE OLGZ OLGSt OLGR OLG-NL BVerfG-K PreußOVGE PrOVGE OVGSt EuGHE BFH/NV EFG BeckRS Slg RsprEinhZ HmbOVGE SächsOVGE".split(
    " ",
  );

/** Journals print essays too: a citation of them counts where a decision or a court stands before it. */
export const journals =
  "NJW NJW-RR NJOZ NVwZ NVwZ-RR NStZ NStZ-RR GRUR GRUR-RR GRUR-Prax WRP WM ZIP NZG NZI ZInsO DVBl DÖV NWVBl BayVBl VBlBW ThürVBl SächsVBl NdsVBl NordÖR LKV LKRZ KommJur MDR FamRZ FamRB VersR NZA NZA-RR NZS NZM NZV NZBau NZKart NZWiSt BB DB DStR DStRE DStZ HFR StV StraFo wistra JZ JuS JR JA AfP ZUM ZUM-RD CR MMR EuGRZ EuZW InfAuslR AuAS ZAR ZfWG ZMR WuM DWW GE Rpfleger JurBüro AGS RVGreport NuR UPR ZUR ZfBR BauR IBR BRS KStZ ZKF GemHH DGVZ USK Breithaupt ArbRB AuR VRS DAR zfs SVR VergabeR WuW GewArch RdL AUR LRE ZLR UR UVR ZfZ DNotZ MittBayNot RNotZ BWNotZ ZEV ErbR FGPrax FuR JAmt ZKJ BtPrax GesR MedR PflR ArztR SGb NDV NDV-RD FEVS ZFSH ZfSH Schütz ZBR PersR PersV ZfPR ZTR RiA DRiZ NZFam AnwBl BRAK-Mitt BlPMZ Mitt EuLF IPRax RIW ZVI ZKM K&R TranspR VuR NZWehrr DuR EwiR EWiR LMK juris-PR".split(
    " ",
  );

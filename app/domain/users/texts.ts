import type { Confidentiality } from "./confidentiality";
import type { Role } from "./role";

export const roleLabels: Record<Role, string> = {
  leserin: "Leserin/Leser",
  referentin: "Referentin/Referent",
  leitung: "Leitung",
  administration: "Administration",
};

export const confidentialityLabels: Record<Confidentiality, string> = {
  house: "öffentlich im Haus",
  department: "Abteilung",
  confidential: "vertraulich (benannte Personen)",
};

export const confidentialitySigns: Record<Confidentiality, string> = {
  house: "○",
  department: "◐",
  confidential: "●",
};

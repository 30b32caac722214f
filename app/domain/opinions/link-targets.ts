import * as z from "zod";

/** What an opinion can be joined to from its own page. */
export const linkTypes = ["procedure", "document", "opinion", "decision"] as const;
export type LinkType = (typeof linkTypes)[number];

export const linkTypeLabels: Record<LinkType, string> = {
  procedure: "Verfahren",
  document: "Dokument",
  opinion: "Gutachten",
  decision: "Entscheidung",
};

export const linkSearchSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  art: z.enum(linkTypes).catch("procedure"),
});

export const linkChangeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("link"), type: z.enum(linkTypes), id: z.string().min(1).max(100) }),
  // That one opinion answers otherwise than the other, and that it does not.
  z.object({ intent: z.enum(["deviate", "agree"]), id: z.string().min(1).max(100) }),
  z.object({ intent: z.literal("unlink"), id: z.string().min(1).max(100) }),
]);

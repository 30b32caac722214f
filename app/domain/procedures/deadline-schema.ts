import * as z from "zod";
import { optionalId, optionalText, requiredDay, requiredText } from "./form-fields";
import { obligations } from "./procedure";

export const deadlineSchema = z.object({
  title: requiredText("Sagen Sie, was bis dahin zu tun ist.", 300),
  due: requiredDay("Nennen Sie den Tag, an dem die Frist endet."),
  obligation: z.enum(obligations, { error: "Wählen Sie, wie verbindlich die Frist ist." }),
  basis: optionalText(300),
  derivation: optionalText(500),
  responsibleId: optionalId,
  seen: optionalText(64),
});

export const actionSchema = z.object({
  date: requiredDay("Nennen Sie den Tag."),
  title: requiredText("Sagen Sie, was wir getan haben.", 300),
  text: optionalText(2000),
});

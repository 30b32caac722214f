import { expiredSessionCookie, readSessionToken } from "~/domain/users/session-cookie.server";
import { asAnyone, isSecure } from "~/domain/users/route.server";
import { endSession } from "~/domain/users/sessions.server";
import { redirectTo } from "~/lib/http";

export const loader = asAnyone(async () => redirectTo("/"));

export const action = asAnyone(async ({ request, context, db }) => {
  const secure = isSecure(context.env);
  const token = readSessionToken(request, secure);
  if (token) endSession(db, token);
  return redirectTo("/anmelden?abgemeldet=1", {
    status: 303,
    headers: {
      "Set-Cookie": expiredSessionCookie(secure),
      // Nothing of this person may stay for the next one at the same browser.
      "Clear-Site-Data": '"cache", "storage"',
    },
  });
});

import type { MetaFunction } from "@remix-run/node";
import { PageHeader } from "~/components/page";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Wieder angemeldet – Votum" }];

export const loader = asUser(async () => null);

/** Where the window ends that was opened to sign in again while a text was being written. */
export default function Angemeldet() {
  return (
    <>
      <PageHeader title="Sie sind wieder angemeldet" />
      <p>
        Sie können dieses Fenster schließen. In dem anderen, in dem Sie geschrieben haben, wird Ihr
        Text jetzt gespeichert.
      </p>
    </>
  );
}

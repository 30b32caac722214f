import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import "~/styles/tokens.css";
import "~/styles/base.css";
import "~/components/page.css";
import "~/components/form.css";
import "~/components/table.css";
import { useNonce } from "~/components/nonce";
import { Shell } from "~/components/shell";
import { TypedAgain, type Typed } from "~/components/typed-again";
import { PersonMenu } from "~/domain/users/person-menu";
import { roleLabels } from "~/domain/users/texts";
import { can } from "~/domain/users/role";
import { asAnyone, currentSession } from "~/domain/users/route.server";
import { SearchBox } from "~/domain/search/page/search-box";
import { errorText, errorTextForStatus } from "~/lib/error-texts";
import { useFocusOnNavigation } from "~/components/focus-on-navigation";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/votum.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Votum" }];

/** Who is looking; everything else belongs to the pages. */
export const loader = asAnyone(async ({ request, context }) => {
  const session = currentSession({ request, context });
  return {
    person: session
      ? { name: session.actor.name, role: session.actor.role, email: session.actor.email }
      : null,
  };
});

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const { person } = useLoaderData<typeof loader>();
  useFocusOnNavigation();
  return (
    <Frame person={person}>
      <Outlet />
    </Frame>
  );
}

type Person = Awaited<ReturnType<typeof loader>>["person"];

function Frame({ person, children }: { person: Person; children: ReactNode }) {
  const { pathname } = useLocation();
  const navigation = useNavigation();
  if (!person) {
    return (
      <main id="inhalt" className="plain-page" tabIndex={-1}>
        {children}
      </main>
    );
  }
  return (
    <Shell
      places={placesFor(person)}
      path={pathname}
      person={person.name}
      personMenu={<PersonMenu email={person.email} role={roleLabels[person.role]} />}
      search={<SearchBox />}
      footer={<FooterLinks />}
      busy={navigation.state !== "idle"}
    >
      {children}
    </Shell>
  );
}

function placesFor(person: NonNullable<Person>) {
  return [
    { path: "/", label: "Übersicht" },
    { path: "/verfahren", label: "Verfahren" },
    { path: "/dokumente", label: "Dokumente" },
    { path: "/gutachten", label: "Gutachten" },
    { path: "/stellungnahmen", label: "Stellungnahmen" },
    { path: "/normen", label: "Normen" },
    { path: "/entscheidungen", label: "Entscheidungen" },
    { path: "/suche", label: "Suche" },
    ...(can(person.role, "administer") ? [{ path: "/verwaltung", label: "Verwaltung" }] : []),
  ];
}

function FooterLinks() {
  return (
    <>
      <a href="/barrierefreiheit">Barrierefreiheit</a>
      <a href="/hilfe">Hilfe und Tastatur</a>
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const answer = isRouteErrorResponse(error) ? error : null;
  const data = (answer?.data ?? {}) as { code?: string; id?: string; typed?: Typed };
  const text = data.code
    ? errorText(data.code)
    : answer
      ? errorTextForStatus(answer.status)
      : errorText("unexpected");
  return (
    <Frame person={root?.person ?? null}>
      <div className="error-page">
        <h1>{text.title}</h1>
        <p>{text.message}</p>
        <p className="muted">{text.whatNow}</p>
        {data.id && answer && answer.status >= 500 && (
          <p className="muted small">Kennung: {data.id}</p>
        )}
        <p className="form__actions">
          {data.code === "session-expired" && (
            <a className="button" href="/anmelden" target="_blank" rel="noopener">
              In einem neuen Tab anmelden
            </a>
          )}
          <a className="button" href="/">
            Zur Übersicht
          </a>
        </p>
      </div>
      {data.typed && <TypedAgain typed={data.typed} button={sendAgain[data.code ?? ""] ?? null} />}
    </Frame>
  );
}

/** Where sending the same form once more can help. */
const sendAgain: Record<string, string> = {
  "session-expired": "Erneut speichern",
  unexpected: "Noch einmal versuchen",
};

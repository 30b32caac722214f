/** Shown once, never stored in clear; the administrator hands it over by a safe way. */
export function OneTimeLink({ href }: { href: string }) {
  return (
    <>
      <p>
        Geben Sie diesen Link der Person auf sicherem Weg. Er gilt sieben Tage, funktioniert einmal
        und wird nicht noch einmal angezeigt.
      </p>
      <p>
        <code>{href}</code>
      </p>
    </>
  );
}

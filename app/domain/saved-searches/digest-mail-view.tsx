import type { CSSProperties } from "react";
import {
  greeting,
  introduction,
  restText,
  stopText,
  whyThisMail,
  type Digest,
} from "./digest-mail";

/*
 * A mail has no stylesheet: Outlook sets it with Word, which knows tables and a few attributes.
 * Colours are left to the program that shows it, so that dark mode stays readable.
 */
const font: CSSProperties = {
  fontFamily: "'Fira Sans', 'Segoe UI', Calibri, Arial, sans-serif",
  fontSize: "16px",
  lineHeight: "24px",
};
const small: CSSProperties = { fontSize: "14px", lineHeight: "20px" };
const cell: CSSProperties = { ...font, padding: "12px 0", borderTop: "1px solid #8a94a6" };

/** The digest as it is read; all of it stands in the plain text, too. */
export function DigestMail(digest: Digest) {
  const rest = restText(digest);
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Neues zu Ihren Suchen</title>
      </head>
      <body style={font}>
        <p style={font}>{greeting}</p>
        <p style={font}>{introduction(digest.total)}</p>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            {digest.lines.map(({ id, title, href, facts, reason }) => (
              <tr key={id}>
                <td style={cell}>
                  <a href={href} style={{ fontWeight: "bold" }}>
                    {title}
                  </a>
                  <br />
                  <span style={small}>{facts}</span>
                  <br />
                  <span style={small}>{reason}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest && <p style={font}>{rest}</p>}
        <hr />
        <p style={small}>
          {whyThisMail}
          <br />
          <a href={digest.settings}>{stopText}</a>
        </p>
      </body>
    </html>
  );
}

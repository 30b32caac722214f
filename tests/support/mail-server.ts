import { SMTPServer } from "smtp-server";

/** A mail as the server took it. */
export type TakenMail = { to: string[]; source: string };

type Refusal = { code: number; at: "mail" | "rcpt" | "data" };

/** A real mail server of its own port; it keeps what it takes, and refuses while `refuse` says so. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  refuse: Refusal | null = null;
  /** Called when a mail is taken, before the sender hears of it. */
  onTaken: (mail: TakenMail) => void | Promise<void> = () => {};
  private readonly server: SMTPServer;

  private constructor() {
    const refusal = (at: Refusal["at"]) =>
      this.refuse?.at === at
        ? Object.assign(new Error("Nein"), { responseCode: this.refuse.code })
        : null;
    this.server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      logger: false,
      onMailFrom: (_address, _session, done) => done(refusal("mail")),
      onRcptTo: (_address, _session, done) => done(refusal("rcpt")),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const refused = refusal("data");
          if (refused) return done(refused);
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const mail = { to, source: Buffer.concat(chunks).toString("utf8") };
          this.taken.push(mail);
          void Promise.resolve(this.onTaken(mail)).then(() => done());
        });
      },
    });
    this.server.on("error", () => {});
  }

  static async start(): Promise<MailServer> {
    const mails = new MailServer();
    await new Promise<void>((resolve) => mails.server.listen(0, "127.0.0.1", resolve));
    return mails;
  }

  get url(): string {
    const address = this.server.server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    return `smtp://127.0.0.1:${port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A header of a mail, unfolded. */
export function headerOf({ source }: TakenMail, name: string): string {
  const head = source.slice(0, source.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  const line = head
    .split("\r\n")
    .find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return decodeWords(line?.slice(name.length + 1).trim() ?? "");
}

/** Everything a mail says, its encodings undone. */
export function wordsOfMail(mail: TakenMail): string {
  const parts = mail.source.split(/\r\n--[^\r\n]+/).map((part) => {
    const [head = "", ...body] = part.split("\r\n\r\n");
    const text = body.join("\r\n\r\n");
    if (/quoted-printable/i.test(head)) return fromQuotedPrintable(text);
    if (/base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
    return text;
  });
  return [headerOf(mail, "Subject"), ...parts].join("\n");
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

const decodeWords = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : fromQuotedPrintable(word.replaceAll("_", " ")),
    );

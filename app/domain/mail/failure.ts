/** What nodemailer says of a failure. */
export type SmtpError = { code?: string; responseCode?: number; command?: string };

export type Failure = {
  /** Code for the administration; the server's words may quote addresses. */
  error: string;
  /** This mail will never be taken. */
  lasting: boolean;
  /** No other mail would fare better now. */
  everyone: boolean;
};

/** A server refuses one reader or one message for good with 5xx; all else may pass. */
export function failureOf(thrown: unknown): Failure {
  const { code = "unexpected", responseCode, command } = (thrown ?? {}) as SmtpError;
  const error = responseCode ? `${code} ${responseCode}` : code;
  const ofThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  // A refused sender is a mistake in the settings, and would hit every mail.
  const ofSender = command === "MAIL FROM";
  const lasting = ofThisMail && !ofSender && responseCode !== undefined && responseCode >= 500;
  return { error, lasting, everyone: !ofThisMail || ofSender };
}

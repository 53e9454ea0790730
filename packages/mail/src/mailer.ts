import { createTransport } from "nodemailer";

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** A mail that did not go, or of which nobody knows whether it did. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
  /** The server has refused this mail for good (5xx): to try again is of no use. */
  readonly isFinal: boolean;

  constructor(message: string, { isFinal, cause }: { isFinal: boolean; cause?: unknown }) {
    super(message, { cause });
    this.isFinal = isFinal;
  }
}

export interface Mailer {
  /** @throws MailNotSent */
  send(mail: Mail): Promise<void>;
}

export type MailSettings = {
  /** `smtp://user:password@host:587`, which turns to TLS where the server can, or `smtps://`. */
  readonly url: string;
  /** `Socialsmart <socialsmart@example.org>`. */
  readonly from: string;
};

/** What Nodemailer calls a no to an address or to the mail itself: any other is about us, such as a wrong password. */
const ABOUT_THE_MAIL = new Set(["EENVELOPE", "EMESSAGE"]);
const ANSWERS_WITHIN_MS = 20_000;

/** Sends by SMTP. A new connection for each mail: there are few, and hours apart. */
export function smtpMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(
    {
      url,
      connectionTimeout: ANSWERS_WITHIN_MS,
      greetingTimeout: ANSWERS_WITHIN_MS,
      socketTimeout: ANSWERS_WITHIN_MS,
      // What is sent is made here: nothing in it may have a file or an address read.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send(mail) {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        const { responseCode, code } = error as { responseCode?: number; code?: string };
        const isFinal = ABOUT_THE_MAIL.has(code ?? "") && (responseCode ?? 0) >= 500;
        throw new MailNotSent(String(responseCode ?? code ?? "fault"), { isFinal, cause: error });
      }
    },
  };
}

import { secret, smtpUrl } from "@socialsmart/runtime/config";
import type { MailSettings } from "./mailer.ts";

/** The settings of mail, among those of a process that sends it. */
export const MAIL_VARIABLES = { SMTP_URL: smtpUrl().optional(), SMTP_FROM: secret().optional() };

type Variable = keyof typeof MAIL_VARIABLES;

/** Whom mail is from goes with where it is sent; a line for what is missing. */
export function problemsOfMail(isSet: (name: Variable) => boolean): readonly string[] {
  const [url, from] = [isSet("SMTP_URL"), isSet("SMTP_FROM")];
  if (url === from) return [];
  return [url ? "SMTP_FROM must be set beside SMTP_URL" : "SMTP_URL must be set beside SMTP_FROM"];
}

/** Undefined where the process sends none. */
export function mailOf({
  SMTP_URL: url,
  SMTP_FROM: from,
}: {
  readonly [name in Variable]?: string | undefined;
}): MailSettings | undefined {
  return url === undefined || from === undefined ? undefined : { url, from };
}

import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A server that takes mail over SMTP, on this machine, and keeps what it has taken. */
export async function startMailServer() {
  const taken: string[] = [];
  let refusal: number | undefined;
  const heard = new EventTarget();
  const smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: (_auth, _session, done) => done(new Error("Nobody has an account here")),
    onData(stream, _session, done) {
      readText(stream).then((mail) => {
        const responseCode = refusal;
        refusal = undefined;
        if (responseCode !== undefined) return done(Object.assign(new Error("No"), { responseCode }));
        taken.push(mail);
        done();
        heard.dispatchEvent(new Event("mail"));
      }, done);
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    /** As they came, oldest first. */
    taken,
    /** Answers the next mail with that code instead of taking it. */
    refuseNext(code: number): void {
      refusal = code;
    },
    /** Resolves when a mail has come. */
    async first(): Promise<string> {
      if (taken[0] === undefined)
        await new Promise((resolve) => heard.addEventListener("mail", resolve, { once: true }));
      return taken[0] ?? "";
    },
    stop: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
}

/** What a mail says, as whoever reads it sees it. */
export function textOf(mail: string): string {
  const body = mail.slice(mail.indexOf("\r\n\r\n") + 4);
  if (!/^content-transfer-encoding: quoted-printable/im.test(mail)) return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

/** The six digits in a mail. */
export function codeIn(mail: string): string {
  return /\b\d{6}\b/.exec(textOf(mail))?.[0] ?? "";
}

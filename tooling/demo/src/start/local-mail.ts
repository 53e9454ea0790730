import { mkdir, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type LocalMail = { readonly url: string; stop(): Promise<void> };

/** Takes what goes out by e-mail, sends it nowhere, and keeps each as a text to be read, the oldest first by name. */
export async function startLocalMail(folder: string): Promise<LocalMail> {
  await mkdir(folder, { recursive: true });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    // Whoever sends has ended by then.
    closeTimeout: 1_000,
    onData(stream, _session, done) {
      keep(stream).then(() => done(), done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    smtp.once("error", reject);
    smtp.listen(0, "127.0.0.1", resolve);
  });
  // One that hangs up in the middle is no reason to end the demo.
  smtp.on("error", () => {});
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => smtp.close(() => resolve())),
  };

  async function keep(stream: AsyncIterable<Buffer>): Promise<void> {
    const mail = await PostalMime.parse(await buffer(stream));
    const at = new Date().toISOString().replaceAll(/[:.]/g, "-");
    await writeFile(join(folder, `${at} ${to(mail).replaceAll(/[^\w.@-]/g, "_")}.txt`), textOf(mail));
  }
}

function to({ to: [first] = [] }: Email): string {
  return first?.address ?? "nobody";
}

function textOf(mail: Email): string {
  return `To: ${to(mail)}\nSubject: ${mail.subject ?? ""}\n\n${mail.text ?? ""}`;
}

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smtpMailer } from "@socialsmart/mail/mailer";
import { expect, test } from "vitest";
import { startLocalMail } from "./local-mail.ts";

test("what the demo sends by e-mail is a text to read, its link in one piece", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mail-"));
  const { url, stop } = await startLocalMail(join(folder, "mail"));
  const link = `https://socialsmart.example/sign/ssm_${"x".repeat(80)}`;
  try {
    const mail = { to: "leyla@example.com", subject: "Att skriva under: Påhitt", text: `Hej!\n\n${link}` };
    await smtpMailer({ url, from: "a@example.com" }).send(mail);
    const [name = ""] = await readdir(join(folder, "mail"));
    expect(name).toMatch(/ leyla@example\.com\.txt$/);
    expect(await readFile(join(folder, "mail", name), "utf8")).toBe(
      `To: leyla@example.com\nSubject: Att skriva under: Påhitt\n\nHej!\n\n${link}\n`,
    );
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
});

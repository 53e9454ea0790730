import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { askToSign } from "@socialsmart/domain/appendix/ask-to-sign";
import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import { ok } from "@socialsmart/domain/kernel/result";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { anOffering, anOfferOf } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Running, runBot } from "../testing/running-bot.ts";

/** What the server says to the next mail instead of taking it. */
let says: { readonly code: number } | undefined;
let taken: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    readText(stream).then((mail) => {
      const refusal = says && Object.assign(new Error("No"), { responseCode: says.code });
      says = undefined;
      if (!refusal) taken.push(mail);
      done(refusal);
    }, done);
  },
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

let running: Running;
beforeEach(() => {
  taken = [];
  says = undefined;
});
afterEach(() => running.close());

/** The bot, and a tenant whose contact signs with a code that comes by e-mail. */
async function start(mail: { readonly url: string; readonly from: string } | undefined) {
  running = await runBot(mail ? { mail } : {});
  const { database, clock, options } = running;
  const fixed = new FixedClock("2026-03-02T08:00:00Z");
  const deps = { ...options.deps, store: database.store, clock: fixed };
  const world = await furnish(deps, { chatTeamId: null });
  fixed.set(clock.now());
  const offering = await anOffering(world);
  const { contact } = offering.tenant;
  const command = { actor: world.operator, name: "test", key: null, input: null };
  await database.store.transaction<null, never>(command, async (tx) => {
    const person = await tx.people.lockById(contact.personId);
    if (person) await tx.people.save({ ...person, workEmail: "vd@butik.example" });
    return ok(null);
  });
  const today = clock.now().toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
  const dates = { effectiveFrom: String(today), validUntil: String(today.add({ days: 20 })) };
  const input = anOfferOf(world, offering, dates);
  const offered = answerOf(await offerAppendix(deps, world.landlord.coordinator, input, null));
  const { appendixId, documentHash } = offered;
  const asked = { appendixId, documentHash, method: "CODE_BY_EMAIL" } as const;
  answerOf(await askToSign(deps, contact, asked, null));
  return {
    sign: (proof: string) => signAppendix(deps, contact, { appendixId, documentHash, proof }, null),
    parked: () => database.deliveries.parked(world.landlordId, 10),
  };
}

const from = "Socialsmart <socialsmart@example.org>";
const codeIn = (mail = "") => /\b\d{6}\b/.exec(mail.slice(mail.indexOf("\r\n\r\n")))?.[0] ?? "";

test("a code goes by e-mail, and signs", async () => {
  const { sign } = await start({ url, from });
  await running.bot.drain();
  expect(taken).toHaveLength(1);
  const [mail = ""] = taken;

  expect(mail).toContain("To: vd@butik.example");
  expect(mail).toContain("From: Socialsmart <socialsmart@example.org>");
  expect(answerOf(await sign(codeIn(mail))).state).toBe("PARTLY_SIGNED");
});

test("a mail that the server does not take yet is sent again, with the code that is good then", async () => {
  const { sign, parked } = await start({ url, from });
  says = { code: 451 };
  await running.bot.drain();
  expect(taken).toEqual([]);
  running.clock.advance({ minutes: 2 });
  await running.bot.drain();
  expect(taken).toHaveLength(1);
  expect(answerOf(await sign(codeIn(taken[0]))).state).toBe("PARTLY_SIGNED");
  expect(await parked()).toEqual([]);
});

test("a mail that the server refuses for good is given up, and can be looked at", async () => {
  const { parked } = await start({ url, from });
  says = { code: 550 };
  await running.bot.drain();
  expect(await parked()).toMatchObject([
    { reason: "REFUSED", message: { fact: { type: "MailSigningCode" } } },
  ]);
});

test("a server that does not answer is tried again", async () => {
  const { parked } = await start({ url: "smtp://127.0.0.1:9", from });
  await running.bot.drain();
  expect(await parked()).toEqual([]);
  expect(running.lines.join()).toContain("a message could not be told yet");
});

test("where no server is set, the mail is given up with that as its reason", async () => {
  const { parked } = await start(undefined);
  await running.bot.drain();
  expect((await parked()).map(({ error }) => error)).toEqual([
    expect.stringContaining("SMTP_URL is not set"),
  ]);
});

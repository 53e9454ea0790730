import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@socialsmart/database/open-database";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { smtpMailer } from "./mailer.ts";
import { Postman } from "./postman.ts";
import { signingCodeMail } from "./signing-code-mail.ts";
import { askedForCode } from "./testing/asked-for-code.ts";
import { codeIn, startMailServer, textOf } from "./testing/mail-server.ts";

const from = "Socialsmart <socialsmart@example.org>";

let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

let folder: string;
let database: Database;
let clock: FixedClock;
let deps: Deps;
let asked: Awaited<ReturnType<typeof askedForCode>>;
let lines: string[];
beforeEach(async () => {
  server.taken.length = 0;
  lines = [];
  folder = await mkdtemp(join(tmpdir(), "postman-"));
  const ids = createIds();
  database = await openDatabase({ url: `sqlite:${join(folder, "test.sqlite")}`, ids });
  await database.migrate();
  clock = new FixedClock("2026-03-02T08:00:00Z");
  deps = { store: database.store, clock, ids, secrets: randomSecrets };
  asked = await askedForCode(deps);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const PUBLIC_URL = "https://socialsmart.example";

function aPostman(url: string | undefined, queue = database.deliveries, publicUrl = PUBLIC_URL): Postman {
  const log = createLog({ name: "mail", level: "info", destination: { write: (line) => lines.push(line) } });
  const mailer = url === undefined ? undefined : smtpMailer({ url, from });
  const { noticesTold } = database;
  const owner = deps.ids.next("delivery");
  return new Postman({
    deps,
    noticesTold,
    log,
    queue,
    owner,
    mailer,
    publicUrl: publicUrl || undefined,
  });
}

const parked = () => database.deliveries.parked(asked.landlordId, 10);

test("a code goes by e-mail, of a landlord in no chat too, and signs", async () => {
  await aPostman(server.url).drain();
  expect(server.taken).toHaveLength(1);
  const [mail = ""] = server.taken;
  expect(mail).toContain("To: vd@butik.example");
  expect(mail).toContain("From: Socialsmart <socialsmart@example.org>");
  expect(answerOf(await asked.sign(codeIn(mail))).state).toBe("PARTLY_SIGNED");
});

test("of two processes that see it at once one sends it", async () => {
  const { deliveries } = database;
  const bothSeeIt = Promise.withResolvers<void>();
  let looks = 0;
  const pendingMail: typeof deliveries.pendingMail = async (...given) => {
    const pending = await deliveries.pendingMail(...given);
    looks += 1;
    if (looks === 2) bothSeeIt.resolve();
    await bothSeeIt.promise;
    return pending;
  };
  const queue = { ...deliveries, pendingMail };
  await Promise.all([aPostman(server.url, queue).drain(), aPostman(server.url, queue).drain()]);
  expect(server.taken).toHaveLength(1);
});

test("a mail that the server does not take yet is sent again, with the code that is good then", async () => {
  const postman = aPostman(server.url);
  server.refuseNext(451);
  await postman.drain();
  expect(server.taken).toEqual([]);
  clock.advance({ minutes: 2 });
  await postman.drain();
  expect(server.taken).toHaveLength(1);
  expect(answerOf(await asked.sign(codeIn(server.taken[0] ?? ""))).state).toBe("PARTLY_SIGNED");
  expect(await parked()).toEqual([]);
});

test("a mail that the server refuses for good is given up, and can be looked at", async () => {
  server.refuseNext(550);
  await aPostman(server.url).drain();
  expect(await parked()).toMatchObject([
    { reason: "REFUSED", message: { fact: { type: "MailSigningCode" } } },
  ]);
});

test.each([
  ["that does not answer", () => "smtp://127.0.0.1:9"],
  ["to which the password is wrong", () => server.url.replace("//", "//me:wrong@")],
])("a server %s is tried again", async (_, url) => {
  await aPostman(url()).drain();
  expect(await parked()).toEqual([]);
  expect(lines.join()).toContain("a message could not be told yet");
});

test("a process without a server leaves it to others, and gives it up where there are none", async () => {
  const without = aPostman(undefined);
  await without.drain();
  expect(await parked()).toEqual([]);
  clock.advance({ minutes: 5 });
  await without.drain();
  expect((await parked()).map(({ error }) => error)).toEqual([
    expect.stringContaining("SMTP_URL is not set"),
  ]);
});

test("an offer is told by e-mail once, however often the outbox says so, by a process that knows where its page is", async () => {
  for (const _ of ["once", "again"]) await asked.tellOfOffer(clock.now());
  const without = aPostman(server.url, database.deliveries, "");
  await without.drain();
  expect(server.taken).toHaveLength(1);
  await aPostman(server.url).drain();
  expect(server.taken).toHaveLength(2);
  expect(textOf(server.taken[1] ?? "")).toContain(`${PUBLIC_URL}/sign/ssm_`);
  await asked.tellOfOffer(clock.now());
  clock.advance({ minutes: 5 });
  await without.drain();
  expect((await parked()).map(({ error }) => error)).toEqual([
    expect.stringContaining("API_PUBLIC_URL is not set"),
  ]);
});

test.each([
  [
    "sv",
    "Kod för att skriva under hyresbilagan med Norrby",
    "Hej Åsa!\n\nDin kod för att skriva under den socialsmarta hyresbilagan är 123456. Den går att använda en gång, till måndag 2 mars kl. 09:10.\n\nGe den inte till någon annan. Har du inte bett om någon kod kan du bortse från det här mejlet.",
  ],
  [
    "en",
    "Code to sign the lease appendix with Norrby",
    "Hello Åsa,\n\nYour code for signing the social-smart lease appendix is 123456. It can be used once, until Monday 2 March at 09:10.\n\nGive it to nobody else. If you have not asked for a code, you can ignore this e-mail.",
  ],
] as const)("it reads, in %s: %s", (language, subject, text) => {
  const until = Temporal.Instant.from("2026-03-02T08:10:00Z").toZonedDateTimeISO("Europe/Stockholm");
  const facts = { landlord: "Norrby", name: "Åsa", code: "123456", until };
  expect(signingCodeMail(language, facts)).toEqual({ subject, text });
});

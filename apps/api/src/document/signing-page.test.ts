import { documentPath, signingPath } from "@socialsmart/document/addresses";
import type { PersonActor } from "@socialsmart/domain/access/actor";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { type AppendixOffered, offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { withdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Person } from "@socialsmart/domain/person/person";
import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import { addLease, anOffering, anOfferOf, type Offering } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { smtpMailer } from "@socialsmart/mail/mailer";
import { Postman } from "@socialsmart/mail/postman";
import { codeIn, startMailServer, textOf } from "@socialsmart/mail/testing/mail-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { collectLog } from "../testing/collect-log.ts";
import { type SigningPageSeen, signingBrowser } from "../testing/signing-browser.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

const PUBLIC_URL = "https://socialsmart.example";

type Browser = ReturnType<typeof signingBrowser>;

let server: Awaited<ReturnType<typeof startMailServer>>;
let api: TestApi;
let offering: Offering;
let landlordsSignatory: PersonActor;
let postman: Postman;
let get: Browser["get"];
let send: Browser["send"];
let pageOf: Browser["pageOf"];
/** What the database does to reads of appendices, where it is not to answer. */
let isDown = false;
beforeAll(async () => {
  server = await startMailServer();
  api = await startTestApi({ change: failing, policy: { publicUrl: PUBLIC_URL } });
  ({ get, send, pageOf } = signingBrowser(api.url));
  const { world, database } = api;
  offering = await anOffering(world, "Kaffebönan <Öst> AB");
  landlordsSignatory = world.landlord.coordinator;
  postman = new Postman({
    ...{ deps: world.deps, log: collectLog().log, owner: "test", publicUrl: PUBLIC_URL },
    ...{ queue: database.deliveries, noticesTold: database.noticesTold },
    mailer: smtpMailer({ url: server.url, from: "Socialsmart <socialsmart@norrby.example>" }),
  });
});
beforeEach(() => {
  server.taken.length = 0;
});
afterAll(async () => {
  await api.close();
  await server.stop();
});

function failing(store: Store): Store {
  return Object.assign(Object.create(store), {
    transaction: (...given: Parameters<Store["transaction"]>) => {
      if (isDown) throw new StoreUnavailable("The database is away", { cause: undefined });
      return store.transaction(...given);
    },
  });
}

async function change(personId: PersonId, changes: Partial<Person>): Promise<void> {
  const command = { actor: api.world.operator, name: "test", key: null, input: null };
  await api.world.deps.store.transaction<null, never>(command, async (tx) => {
    const person = await tx.people.lockById(personId);
    if (person) await tx.people.save({ ...person, ...changes });
    return ok(null);
  });
}

let leases = 0;
/** An offer to a lease of its own, and the secret of a link for each who signs it. */
async function offered() {
  // Nobody is told of it by e-mail but where a test is about that.
  await haveAddresses({ tenant: null, landlord: null });
  const offer = await makeOffer();
  await haveAddresses();
  return {
    ...offer,
    tenant: await linkOf(offering.tenant.contact, offer),
    landlord: await linkOf(landlordsSignatory, offer),
  };
}

async function makeOffer(): Promise<AppendixOffered> {
  const { world } = api;
  leases += 1;
  const leaseId = leases === 1 ? offering.leaseId : await addLease(world, offering.tenant, `L-8${leases}`);
  const dates = { effectiveFrom: "2026-03-01", validUntil: "2026-03-29" };
  const input = anOfferOf(world, { ...offering, leaseId }, dates);
  return answerOf(await offerAppendix(world.deps, world.landlord.coordinator, input, null));
}

async function haveAddresses({
  tenant = "berit@butik.example",
  landlord = "karin@norrby.example",
}: {
  tenant?: string | null;
  landlord?: string | null;
} = {}): Promise<void> {
  await change(offering.tenant.contact.personId, { workEmail: tenant });
  await change(landlordsSignatory.personId, { workEmail: landlord, language: "en" });
}

/** The secret of the link in the latest mail to that address. */
function mailedLink(to: string): string {
  const mail = server.taken.findLast((one) => one.includes(`To: ${to}`)) ?? "";
  return /https:\/\/socialsmart\.example\/sign\/(ssm_\w+)/.exec(textOf(mail))?.[1] ?? "none";
}

async function linkOf(actor: PersonActor, offer: AppendixOffered): Promise<string> {
  return answerOf(await makeReadingLink(api.world.deps, actor, offer)).secret;
}

/** Asks for a code on the page, and reads it in the mail. */
async function mailedCode(page: SigningPageSeen): Promise<string> {
  const sent = await send(page, "code");
  expect([sent.status, sent.to]).toEqual([303, `${signingPath(page.secret)}?code=sent`]);
  await postman.drain();
  return codeIn(server.taken.at(-1) ?? "");
}

async function auditOf({ appendixId }: AppendixOffered) {
  const reader = api.world.deps.store.reader(api.world.landlordId);
  const { items } = await reader.auditEvents.page({ subject: appendixId }, { first: 50, after: null });
  return items.map(({ actorId, source, action }) => ({ actorId, source, action }));
}

test("who is not in chat reads an offer at a link, gets a code by e-mail, signs, and gets the code to join with", async () => {
  await haveAddresses();
  const made = await makeOffer();
  await postman.drain();
  const offer = {
    ...made,
    tenant: mailedLink("berit@butik.example"),
    landlord: mailedLink("karin@norrby.example"),
  };
  expect(server.taken.map((mail) => textOf(mail).split("\n")[0]?.trim()).toSorted()).toEqual([
    "Hej Kaffebönan <Öst> AB, kontakt!",
    "Hello Karin Koordinator,",
  ]);
  const page = await pageOf(offer.tenant);
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/<html lang="sv">.*<h1>Skriv under hyresbilagan<\/h1>/s);
  expect(page.text).toMatch(/<article lang="sv"><h2><bdi>Kaffebönan &#x3C;Öst> AB<\/bdi><\/h2>/);
  expect(page.text).toContain("Sista dag att skriva under är 29 mars 2026.");
  expect(page.text).toContain(offer.documentHash);
  expect(page.text).toContain("b…@butik.example");
  expect(page.text).not.toMatch(/<script|berit@/);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    ...{ "cache-control": "no-store", "referrer-policy": "no-referrer" },
    "content-security-policy": expect.stringContaining("form-action 'self'"),
  });

  const code = await mailedCode(page);
  expect(server.taken.at(-1)).toContain("To: berit@butik.example");
  const sent = await get(`${signingPath(offer.tenant)}?code=sent`);
  expect(sent.text).toMatch(
    /En kod är på väg till b…@butik\.example.*autofocus.*Skicka en ny kod|Skicka en ny kod.*autofocus/s,
  );
  const signed = await send(page, "sign", { proof: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect([signed.status, signed.to]).toEqual([303, signingPath(offer.tenant)]);
  expect(signed.headers.get("cache-control")).toBe("no-store");
  const waits = await get(signed.to);
  expect(waits.text).toMatch(
    /<h1>Du har skrivit under.*Nu väntar den på den andra parten.*Läge.*den ena parten/s,
  );
  expect(waits.text).not.toContain("<form");
  expect((await send(page, "sign", { proof: code })).to).toBe(signingPath(offer.tenant));

  const english = await pageOf(offer.landlord);
  expect(english.text).toMatch(/<html lang="en">.*<h1>Sign the lease appendix<\/h1>.*<article lang="sv">/s);
  expect(english.text).not.toContain("Decline instead");
  const last = await send(english, "sign", { proof: await mailedCode(english) });
  expect((await get(last.to)).text).toMatch(
    /<h1>The lease appendix is signed by both.*It holds from 1 March 2026/s,
  );

  await postman.drain();
  expect(textOf(server.taken.at(-1) ?? "")).toContain("är undertecknad av båda parter");
  const joining = await pageOf(mailedLink("berit@butik.example"));
  expect((await get(signingPath(offer.tenant))).status).toBe(404);
  expect(joining.text).toContain("Nu kan fler på Kaffebönan &#x3C;Öst> AB gå med");
  const [first, again] = [await send(joining, "join"), await send(joining, "join")];
  expect(first.text).toMatch(/<p class="code">[\w-]{8,}<\/p>.*Den visas bara den här gången/s);
  expect(again.text).toContain("Det finns redan en kod");
  const [former, renewed] = [first, await send({ ...joining, text: again.text }, "join")].map(
    ({ text }) => /<p class="code">([\w-]{8,})<\/p>/.exec(text)?.[1],
  );
  expect(renewed).toMatch(/^[\w-]{8,}$/);
  expect(renewed).not.toBe(former);
  expect((await get(documentPath(joining.secret, "html"))).text).toContain("Engångskod med e-post");

  expect(await auditOf(offer)).toContainEqual({
    ...{ actorId: offering.tenant.contact.personId, source: "LINK", action: "signAppendix" },
  });
  expect(api.lines.join("\n")).not.toMatch(new RegExp(`${offer.tenant}|${offer.landlord}|${code}`));
});

describe("on the page to sign on", () => {
  test("a wrong code, and one that can be none, are told beside the field, and too many end the code", async () => {
    const page = await pageOf((await offered()).tenant);
    expect((await send(page, "sign", { proof: "123456" })).text).toContain("Koden är inte skickad än");
    const code = await mailedCode(page);
    const wrong = code === "000000" ? "111111" : "000000";
    const slip = await send(page, "sign", { proof: "12" });
    expect([slip.status, slip.text.includes("Det ska vara sex siffror")]).toEqual([422, true]);
    const first = await send(page, "sign", { proof: wrong });
    expect(first.status).toBe(422);
    expect(first.text).toMatch(
      /<title>Det gick inte – Skriv under.*<p id="sign-problem" role="alert" class="problem">Koden stämmer inte\. Du har 4 försök kvar\.<\/p><input id="proof"[^>]*aria-invalid="true"[^>]*aria-describedby="proof-hint sign-problem"[^>]*autofocus/s,
    );
    expect(first.text).not.toContain(wrong);
    for (const _ of Array(4)) await send(page, "sign", { proof: wrong });
    expect((await send(page, "sign", { proof: code })).text).toContain("för många försök med den koden");
    expect((await get(signingPath(page.secret))).text).toContain("inte undertecknat än");
  });

  test("a form that is sent twice asks for one code, and too many codes are told when to ask again", async () => {
    const page = await pageOf((await offered()).tenant);
    expect([(await send(page, "code")).status, (await send(page, "code")).status]).toEqual([303, 303]);
    await postman.drain();
    expect(server.taken).toHaveLength(1);
    for (const _ of Array(4)) expect((await send(await pageOf(page.secret), "code")).status).toBe(303);
    const refused = await send(await pageOf(page.secret), "code");
    expect(refused.status).toBe(429);
    expect(refused.text).toMatch(/id="code-problem" role="alert"[^>]*>Du har bett om många koder/);
  });

  test("the tenant declines with a reason; without one, or with a personal number, it is asked again", async () => {
    const offer = await offered();
    const page = await pageOf(offer.tenant);
    const empty = await send(page, "decline", { reason: "  " });
    expect([empty.status, empty.text.includes("Skriv några ord om varför")]).toEqual([422, true]);
    const number = await send(page, "decline", { reason: "Ring 811218-9876 <b>" });
    expect(number.text).toMatch(
      /<details open>.*ser ut som ett personnummer.*>Ring 811218-9876 &#x3C;b><\/textarea>/s,
    );
    for (const _ of ["once", "twice"])
      expect((await send(page, "decline", { reason: "Vi flyttar" })).status).toBe(303);
    const declined = await send(page, "sign", { proof: "123456" });
    expect(declined.status).toBe(409);
    expect(declined.text).toMatch(
      /<h1>Hyresgästen har tackat nej.*Skäl: Vi flyttar.*Det du skickade ändrade ingenting/s,
    );
    expect((await send(await pageOf(offer.landlord), "decline", { reason: "Nej" })).status).toBe(403);
  });

  test("an offer that was withdrawn meanwhile takes no code and no signature, and says so", async () => {
    const { world } = api;
    const offer = await offered();
    const page = await pageOf(offer.tenant);
    const code = await mailedCode(page);
    const { appendixId } = offer;
    const { coordinator } = world.landlord;
    answerOf(await withdrawAppendix(world.deps, coordinator, { appendixId, reason: "Fel datum" }, null));
    for (const answer of [
      await send(page, "sign", { proof: code }),
      await send(page, "code", { key: "another" }),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.text).toMatch(/<h1>Hyresvärden har dragit tillbaka erbjudandet.*Skäl: Fel datum/s);
      expect(answer.text).not.toContain("<form");
    }
  });

  test("a form from another site, or that is none, is refused, and a fault has a reference that the log has", async () => {
    const page = await pageOf((await offered()).tenant);
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "https://other.example" }]) {
      const refused = await send(page, "code", {}, headers);
      expect([refused.status, refused.text.includes("Ingenting är gjort")]).toEqual([403, true]);
    }
    const huge = await send(page, "decline", { reason: "x".repeat(20_000) });
    expect([huge.status, huge.text.includes("Formuläret går inte att läsa")]).toEqual([413, true]);
    isDown = true;
    const fault = await send(page, "code");
    isDown = false;
    const [reference = "none"] = /F-\w{6}/.exec(fault.text) ?? [];
    expect([fault.status, fault.headers.get("cache-control")]).toEqual([503, "no-store"]);
    expect(api.lines.join("\n")).toContain(reference);
    await postman.drain();
    expect(server.taken.filter(codeIn)).toEqual([]);
  });

  test("a link that never was leads to a page that says where to get one, and an address of a form to its page", async () => {
    const gone = await get(signingPath("ssm_never"));
    expect([gone.status, gone.text.includes("Här finns inget dokument")]).toEqual([404, true]);
    const form = await get(`${signingPath("ssm_never")}/sign`);
    expect([form.status, form.to]).toEqual([303, signingPath("ssm_never")]);
  });
});

import { hash } from "node:crypto";
import { documentPath, followUpPath, verificationAddress } from "@socialsmart/document/addresses";
import { documentOfAppendix } from "@socialsmart/document/appendix/document-of-appendix";
import { renderPdf } from "@socialsmart/document/pdf/render-pdf";
import type { PersonActor } from "@socialsmart/domain/access/actor";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { type AppendixOffered, offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { AppendixId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import { draftTemplateVersion } from "@socialsmart/domain/template/draft-template-version";
import { anAgreement } from "@socialsmart/domain/testing/inputs";
import { anOffering, anOfferOf, type Offering } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { addMember } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { readOffered } from "./read-offered.ts";

const PUBLIC_URL = "https://socialsmart.example";
const FAILURES = 4;
/** What a browser asks for that follows a link. */
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

let api: TestApi;
let offering: Offering;
let offered: AppendixOffered;
let address: string;
let neighbours = 0;
beforeAll(async () => {
  const policy = { publicUrl: PUBLIC_URL, failureLimit: FAILURES, trustedProxies: ["127.0.0.1"] };
  api = await startTestApi({ policy });
  const { world } = api;
  offering = await anOffering(world, "Kaffebönan <Öst> AB");
  const input = anOfferOf(world, offering);
  offered = answerOf(await offerAppendix(world.deps, world.landlord.coordinator, input, null));
  const { appendixId, documentHash } = offered;
  const command = { actor: world.operator, name: "test", key: null, input: null };
  await world.deps.store.transaction<null, never>(command, async (tx) => {
    const { landlordId, deps } = world;
    const { personId } = offering.tenant.contact;
    const signatory = { party: "TENANT", personId, name: "Berit Öberg", capacity: "VD" } as const;
    const signedAt = deps.clock.now();
    await tx.signatures.insert({
      ...{ ...signatory, landlordId, appendixId, documentHash, signedAt },
      method: "CODE_BY_CHAT",
    });
    return ok(null);
  });
});
beforeEach(() => {
  address = `192.0.2.${++neighbours}`;
});
afterAll(() => api.close());

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${api.url}${path}`, { headers: { "x-forwarded-for": address, ...headers } });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body, text: body.toString() };
}

async function linkOf(actor: PersonActor): Promise<string> {
  return answerOf(await makeReadingLink(api.world.deps, actor, offered)).secret;
}

const asTool = async (...args: Parameters<TestApi["issueToken"]>) => ({
  authorization: `Bearer ${(await api.issueToken(...args)).token}`,
});

describe("a document", () => {
  test("is a page and a PDF at the address of a link: what was offered, and who has signed it so far", async () => {
    const secret = await linkOf(offering.tenant.contact);
    const page = await get(documentPath(secret, "html"));
    expect(page.status).toBe(200);
    expect(page.text).toContain("<h1><bdi>Kaffebönan &#x3C;Öst> AB</bdi></h1>");
    expect(page.text).toMatch(/Berit Öberg.*VD.*Engångskod i chatten/s);
    expect(page.text).toContain("Inte undertecknat än");
    expect(page.text).toContain(verificationAddress(PUBLIC_URL, offered.documentHash));
    expect(page.text).toContain(`<a href="${secret}.pdf">Hämta som PDF</a>`);
    const style = page.text.match(/<style>(.*)<\/style>/s)?.[1] ?? "";
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'sha256-${hash("sha256", style, "base64")}'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'`,
      "cache-control": "private, no-cache",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });

    const pdf = await get(documentPath(secret, "pdf"));
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(decodeURIComponent(pdf.headers.get("content-disposition") ?? "")).toMatch(
      /^inline;.*''Socialsmart hyresbilaga – Kaffebönan -Öst- AB 2026-0003\.pdf$/,
    );
    const reader = api.world.deps.store.reader(api.world.landlordId);
    const [appendix] = await reader.appendices.byIds([offered.appendixId]);
    const found = appendix && (await readOffered(reader, appendix));
    if (!found) throw new Error("It was not offered");
    const address = verificationAddress(PUBLIC_URL, offered.documentHash);
    expect(pdf.body.equals(await renderPdf(documentOfAppendix(found, address)))).toBe(true);

    for (const { path, answer } of [
      { path: documentPath(secret, "html"), answer: page },
      { path: documentPath(secret, "pdf"), answer: pdf },
    ]) {
      const again = await get(path, { "if-none-match": answer.headers.get("etag") ?? "" });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
    expect(api.lines.join("\n")).not.toContain(secret);
  });

  test("is read by its appendix's id by tools that read people, and by nobody who is not known", async () => {
    const path = documentPath(offered.appendixId, "html");
    const reads = await asTool(["roster:read", "people:read"]);
    const byId = await get(path, reads);
    expect([byId.status, byId.headers.get("ratelimit")?.startsWith('"requests"')]).toEqual([200, true]);
    const unknown = await get(path);
    expect([unknown.status, JSON.parse(unknown.text).errors[0].extensions.reason]).toEqual([401, "MISSING"]);
    const inBrowser = await get(path, { accept: BROWSER, "accept-language": "en" });
    expect([inBrowser.status, inBrowser.headers.get("www-authenticate")]).toEqual([
      401,
      unknown.headers.get("www-authenticate"),
    ]);
    expect(inBrowser.text).toMatch(/<html lang="en">.*Open the document from the chat/s);
    expect(inBrowser.headers.get("content-security-policy")).toContain("form-action 'none'");
  });

  test("is not there for a tool that reads no names, at another landlord, of an appendix on paper, or that never was", async () => {
    const { world } = api;
    const { deps, operator, bakery } = world;
    const neighbour = await furnish(deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    const paper = anAgreement({ organisationId: bakery.organisationId, leaseNumber: "P-1" });
    const onPaper = answerOf(await recordAppendix(deps, operator, paper, null)).appendixId;
    const scopes = ["roster:read", "people:read"] as const;
    const answers = [];
    for (const [id, tool] of [
      [offered.appendixId, await asTool(["roster:read", "plan:write"])],
      [offered.appendixId, await asTool(scopes, neighbour)],
      [onPaper, await asTool(scopes)],
      [deps.ids.next("appendix"), await asTool(scopes)],
    ] satisfies readonly [AppendixId, object][]) {
      const { status, text } = await get(documentPath(id, "pdf"), tool);
      answers.push({ status, text });
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
  });
});

test("a draft of a template is read before it is published, with made-up values, by whoever plans and nobody else", async () => {
  const { deps, landlord } = api.world;
  const draft = { template: "Utkast", language: "sv", templateVersionId: null } as const;
  const body = "# {{tenant.name}}\n\n{{hyra}}, från {{effectiveFrom}}";
  const { templateVersionId } = answerOf(
    await draftTemplateVersion(deps, landlord.coordinator, { ...draft, body }, null),
  );
  const path = `/templates/${templateVersionId}`;
  const planner = await asTool(["plan:write"]);
  const page = await get(`${path}.html`, planner);
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/Förhandsvisning.*Exempelbutiken AB.*\{\{hyra\}\}.*, från .*1 maj 2026/s);
  expect((await get(`${path}.pdf`, planner)).headers.get("content-type")).toBe("application/pdf");
  const neighbour = await furnish(deps, { name: "Tredje bolaget", chatTeamId: "T0003" });
  for (const other of [await asTool(["people:read", "roster:read"]), await asTool(["plan:write"], neighbour)])
    expect((await get(`${path}.html`, other)).status).toBe(404);
  expect((await get(`${path}.html`)).status).toBe(401);
});

describe("a follow-up", () => {
  test("is a page and a PDF at the address of a link to its appendix, in the reader's language, also of one on paper", async () => {
    const { world } = api;
    const { deps, operator, bakery, gym } = world;
    const plan = async ({ organisationId }: typeof bakery) => {
      const reader = deps.store.reader(world.landlordId);
      const [appendix] =
        (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
      if (!appendix) throw new Error("It has one");
      const input = { appendixId: appendix.id, year: 2026, dueOn: null };
      return { ...answerOf(await scheduleFollowUp(deps, operator, input, null)), appendixId: appendix.id };
    };
    const [{ followUpId, appendixId }, other] = [await plan(bakery), await plan(gym)];
    const { secret } = answerOf(
      await makeReadingLink(deps, bakery.contact, { appendixId, toRead: "FOLLOW_UP" }),
    );
    const page = await get(followUpPath(followUpId, "html", secret));
    expect([page.status, page.headers.get("vary")]).toEqual([200, "accept-language"]);
    expect(page.text).toContain("<h1><bdi>Avstämning 2026 – ");
    expect(page.text).toContain(`<a href="${secret}.pdf?lang=sv">Hämta som PDF</a>`);
    const english = await get(`${followUpPath(followUpId, "html", secret)}?lang=en`);
    expect(english.text).toContain("<h1><bdi>Follow-up 2026 – ");
    const pdfs = [];
    for (const _ of ["once", "again"]) pdfs.push(await get(followUpPath(followUpId, "pdf", secret)));
    expect(pdfs.map(({ headers }) => headers.get("content-type"))).toEqual(Array(2).fill("application/pdf"));
    expect(pdfs[0]?.body.equals(pdfs[1]?.body ?? Buffer.from(""))).toBe(true);
    expect((await get(followUpPath(other.followUpId, "html", secret))).status).toBe(404);
    expect((await get(documentPath(secret, "html"))).status).toBe(404);

    const reads = await asTool(["roster:read", "people:read"]);
    const blind = await asTool(["roster:read", "plan:write"]);
    const path = followUpPath(followUpId, "html");
    const statuses = [await get(path, reads), await get(path, blind), await get(path)].map(
      (one) => one.status,
    );
    expect(statuses).toEqual([200, 404, 401]);
    expect(api.lines.join("\n")).not.toContain(secret);
  });
});

describe("a link", () => {
  test("serves until it is made anew, or whoever it is for has left; a page says so in their language", async () => {
    const { deps, landlord } = api.world;
    const { organisationId } = offering.tenant;
    const colleague = await addMember(api.world, organisationId, "Vera Exempel", ["TENANT_CONTACT"]);
    const first = documentPath(await linkOf(colleague), "html");
    const second = documentPath(await linkOf(colleague), "html");
    expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
    const { personId } = colleague;
    answerOf(await removeMember(deps, landlord.coordinator, { organisationId, personId }, null));
    const [sv, en] = [await get(second), await get(second, { "accept-language": "en-GB,en;q=0.9" })];
    expect([sv.status, en.status]).toEqual([404, 404]);
    expect(sv.text).toContain("Här finns inget dokument");
    expect(en.text).toContain("There is no document here");
    expect(en.headers.get("content-security-policy")).toContain("form-action 'none'");
  });

  test("that is guessed is looked up a few times, then a page asks to wait, and a good one from there still leads", async () => {
    const secret = await linkOf(offering.tenant.contact);
    for (let guess = 0; guess < FAILURES; guess += 1) {
      expect((await get(documentPath(`ssm_guess${guess}`, "html"))).status).toBe(404);
    }
    const guess = documentPath("ssm_guess", "html");
    const inBrowser = { accept: BROWSER, "accept-language": "sv" };
    const [page, program] = [await get(guess, inBrowser), await get(guess)];
    expect([page.status, program.status]).toEqual([429, 429]);
    expect(page.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(page.text).toMatch(/<html lang="sv">.*För många försök härifrån.*Vänta \d+ sekunder/s);
    expect(program.text).toContain("RATE_LIMITED");
    expect((await get(documentPath(secret, "html"))).status).toBe(200);
  });
});

describe("whoever has a document", () => {
  test("is told in their language that it is known, what of and how far it has come, and no name", async () => {
    const path = `/verify/${offered.documentHash.toUpperCase()}`;
    const [sv, en] = [await get(path), await get(`${path}?lang=en`)];
    expect([sv.status, en.status]).toEqual([200, 200]);
    expect(sv.text).toMatch(/<html lang="sv">.*Dokumentet finns.*Kaffebönan &#x3C;Öst> AB.*2026-0003/s);
    expect(sv.text).toContain("Hyresgästen: VD, 2026-03-02");
    expect(en.text).toMatch(/<html lang="en">.*The document exists.*Offered, not signed yet/s);
    expect(sv.text + en.text).not.toMatch(/Berit|Karin/);
    expect(Object.fromEntries(en.headers)).toMatchObject({
      ...{ "cache-control": "no-store", "referrer-policy": "no-referrer" },
      "content-security-policy": expect.stringContaining("form-action 'self'"),
    });
    const typed = await get(`/verify?hash=%20${offered.documentHash}&lang=en`);
    expect(typed.text).toContain("The document exists");
  });

  test("is told that nobody knows it, or that they have typed no hash, and given a form to ask again", async () => {
    for (const [path, status, heading] of [
      ["/verify", 200, "Check a document"],
      [`/verify/${"0".repeat(64)}`, 404, "No document has this hash"],
      ["/verify/0123", 400, "This is no hash"],
      ["/verify?hash=%3Cscript%3E", 400, "This is no hash"],
    ] as const) {
      const answer = await get(path, { "accept-language": "en" });
      expect([answer.status, answer.text.includes(heading)]).toEqual([status, true]);
      expect(answer.text).toContain('<form action="/verify" method="get">');
      expect(answer.text).not.toContain("<script");
    }
  });

  test("may ask some times a minute, and more often where nobody has", async () => {
    const statuses = [];
    for (let turn = 0; turn <= FAILURES; turn += 1)
      statuses.push((await get(`/verify/${offered.documentHash}`)).status);
    expect(statuses).toEqual([...Array(FAILURES).fill(200), 429]);
    const page = await get(`/verify/${offered.documentHash}?lang=en`, { accept: BROWSER });
    expect([page.status, page.text.includes("Too many tries from here")]).toEqual([429, true]);
    expect((await get(`/verify/${offered.documentHash}`, await asTool(["roster:read"]))).status).toBe(429);
    address = "198.51.100.2";
    expect((await get(`/verify/${offered.documentHash}`)).status).toBe(200);
  });
});

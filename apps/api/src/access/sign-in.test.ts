import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { base64url, generateKeyPair, type JWTPayload } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { BELIEVED_FOR_MS } from "./token-cache.ts";

let issuer: TestIssuer;
let api: TestApi;
let vera: PersonId;
beforeAll(async () => {
  issuer = await startIssuer(() => api.world.deps.clock.now());
  api = await startTestApi({ provider: issuer });
  vera = await register("Vera", "vera@norrby.example");
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

async function register(displayName: string, workEmail: string): Promise<PersonId> {
  const { deps, operator, bakery } = api.world;
  const memberships = [{ organisationId: bakery.organisationId, roles: ["PARTICIPANT"] }] as const;
  const input = { displayName, workEmail, language: "sv", memberships } as const;
  return answerOf(await registerPerson(deps, operator, input, null)).personId;
}

const VIEWER =
  "{ viewer { kind name person { id } memberships { organisation { name } roles } scopes expiresAt } }";
const VERA = { sub: "vera", email: "vera@norrby.example", email_verified: true };

const ask = (token: string) => api.ask(VIEWER, {}, token);
const signIn = async (claims: JWTPayload) => ask(await issuer.sign(claims));
const idOf = async (claims: JWTPayload): Promise<string> => (await signIn(claims)).data.viewer.person.id;

async function refusalOf(token: string) {
  const { status, data, errors } = await ask(token);
  expect([status, data]).toEqual([401, null]);
  expect(errors).toHaveLength(1);
  return errors[0]?.extensions.reason;
}

describe("somebody who signed in", () => {
  test("is the person with that address, with roles in organisations", async () => {
    const { status, data, errors } = await signIn(VERA);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(data.viewer).toEqual({
      kind: "PERSON",
      name: "Vera",
      person: { id: vera },
      memberships: [{ organisation: { name: "Exempelbageriet" }, roles: ["PARTICIPANT"] }],
      scopes: [],
      expiresAt: "2026-03-02T09:00:00Z",
    });
  });

  test("is known by issuer and subject from then on, whatever address the token has", async () => {
    expect(await idOf(VERA)).toBe(vera);
    const viktor = await register("Viktor", "viktor@norrby.example");
    expect(await idOf({ sub: "vera", email: "viktor@norrby.example", email_verified: true })).toBe(vera);
    expect(await idOf({ sub: "vera" })).toBe(vera);
    expect(await idOf({ sub: "viktor", email: "Viktor@Norrby.example", email_verified: true })).toBe(viktor);
  });

  test("who gets somebody's address later does not become that person", async () => {
    expect(await idOf(VERA)).toBe(vera);
    const successor = await signIn({ ...VERA, sub: "successor" });
    expect([successor.status, successor.errors[0]?.extensions.reason]).toEqual([401, "ANOTHER_ACCOUNT"]);
  });

  test("is looked up once in some seconds", async () => {
    await signIn(VERA);
    const before = api.statements.length;
    await signIn(VERA);
    await signIn(VERA);
    const known = api.statements.length - before;
    api.world.deps.clock.advance({ milliseconds: BELIEVED_FOR_MS + 1 });
    await signIn(VERA);
    // Identity, person, memberships.
    expect(api.statements.length - before - known).toBeGreaterThanOrEqual(3);
    expect(known).toBe(2);
  });
});

describe("somebody who signs in for the first time is told whom to ask", () => {
  test.each<[string, JWTPayload, string, RegExp]>([
    ["nobody has the address", { email: "x@norrby.example", email_verified: true }, "NOBODY", /coordinators/],
    [
      "the address is not verified",
      { email: VERA.email, email_verified: false },
      "ADDRESS_NOT_VERIFIED",
      /runs/,
    ],
    ["nobody says that it is", { email: VERA.email }, "ADDRESS_NOT_VERIFIED", /identity provider/],
    [
      "it is said in words",
      { email: VERA.email, email_verified: "true" },
      "ADDRESS_NOT_VERIFIED",
      /verified/,
    ],
    ["there is no address", {}, "ADDRESS_NOT_VERIFIED", /verified/],
  ])("where %s", async (_, claims, reason, message) => {
    const { status, errors } = await signIn({ sub: "stranger", ...claims });
    expect([status, errors[0]?.extensions.reason]).toEqual([401, reason]);
    expect(errors[0]?.message).toMatch(message);
  });

  test("where several have it", async () => {
    await register("Twin", "twin@norrby.example");
    await register("Other twin", "TWIN@norrby.example");
    const twin = { sub: "twin", email: "twin@norrby.example", email_verified: true };
    const { errors } = await signIn(twin);
    expect(errors[0]?.extensions.reason).toBe("SEVERAL_PEOPLE");
    expect(errors[0]?.message).toMatch(/coordinators/);
  });

  test("and let in within seconds, once they are registered", async () => {
    const nils = { sub: "nils", email: "nils@norrby.example", email_verified: true };
    expect((await signIn(nils)).status).toBe(401);
    const personId = await register("Nils", nils.email);
    api.world.deps.clock.advance({ milliseconds: BELIEVED_FOR_MS + 1 });
    expect(await idOf(nils)).toBe(personId);
  });
});

describe("a token is not accepted", () => {
  const secondsFromNow = (seconds: number) =>
    Math.floor(api.world.deps.clock.now().epochMilliseconds / 1000) + seconds;

  test.each<[string, () => Promise<string>]>([
    ["for another audience", () => issuer.sign({ ...VERA, aud: "https://other.example" })],
    ["of another issuer", () => issuer.sign({ ...VERA, iss: "https://evil.example" })],
    ["that is not good yet", () => issuer.sign({ ...VERA, nbf: secondsFromNow(60) })],
    ["that never expires", () => issuer.sign(VERA, { lasting: true })],
    ["without a subject", () => issuer.sign({ email: VERA.email, email_verified: true })],
    ["with a subject beyond measure", () => issuer.sign({ ...VERA, sub: "x".repeat(201) })],
    ["to sign out with", () => issuer.sign(VERA, { header: { typ: "logout+jwt" } })],
    ["of another type", () => issuer.sign(VERA, { header: { typ: "secevent+jwt" } })],
    ["by a key that nobody publishes", () => issuer.sign(VERA, { header: { kid: "99" } })],
    [
      "by another key under the issuer's name for its own",
      async () => issuer.sign(VERA, { key: (await generateKeyPair("ES256")).privateKey }),
    ],
    [
      "by the public key, taken for a secret",
      () => {
        const key = new TextEncoder().encode(JSON.stringify(issuer.publicKey));
        return issuer.sign(VERA, { header: { alg: "HS256" }, key });
      },
    ],
    [
      "that nobody signed",
      async () => {
        const [, payload] = (await issuer.sign(VERA)).split(".");
        return `${base64url.encode(JSON.stringify({ alg: "none", typ: "at+jwt" }))}.${payload}.`;
      },
    ],
    [
      "that somebody changed",
      async () => {
        const [header, payload = "", signature] = (await issuer.sign(VERA)).split(".");
        const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload)));
        return `${header}.${base64url.encode(JSON.stringify({ ...claims, sub: "karin" }))}.${signature}`;
      },
    ],
    ["that is no JSON inside", async () => "aaaa.bbbb.cccc"],
  ])("%s", async (_, tokenOf) => {
    expect(await refusalOf(await tokenOf())).toBe("NOT_ACCEPTED");
  });

  test("half a minute after it expired, by the clocks' tolerance", async () => {
    const token = await issuer.sign(VERA);
    const expiry = api.world.deps.clock.now().add({ hours: 1 });
    const askAt = (moment: Temporal.Instant) => at(api, moment.toString(), () => ask(token));
    expect((await askAt(expiry.add({ seconds: 29 }))).status).toBe(200);
    const { status, errors } = await askAt(expiry.add({ seconds: 31 }));
    expect([status, errors[0]?.extensions.reason]).toEqual([401, "EXPIRED"]);
  });
});

describe("the identity provider's keys", () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  /** The keys' own clock is the machine's. */
  const letPass = (ms: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });

  test("may rotate: a token by the new one is let in, one by the old one no more", async () => {
    const old = await issuer.sign(VERA);
    expect((await ask(old)).status).toBe(200);
    await issuer.rotate();
    letPass(11_000);
    expect((await signIn(VERA)).status).toBe(200);
    expect(await refusalOf(old)).toBe("NOT_ACCEPTED");
  });

  test("that cannot be had are no fault of the token's: 503, and a reference that the log has", async () => {
    letPass(3_600_000);
    issuer.isBroken = true;
    const answer = await signIn(VERA);
    issuer.isBroken = false;
    const reference = answer.errors[0]?.extensions.reference;
    expect(answer.status).toBe(503);
    expect(answer.errors[0]?.extensions).toEqual({ code: "SERVICE_UNAVAILABLE", reference });
    expect(answer.errors[0]?.message).toContain("identity provider");
    expect(api.lines.filter((line) => line.includes(String(reference)))).toHaveLength(1);
    expect((await signIn(VERA)).status).toBe(200);
  });

  test("are not looked for before somebody signs in, and again if they were not there", async () => {
    const other = await startIssuer(() => api.world.deps.clock.now());
    other.isBroken = true;
    const started = await startTestApi({ provider: other });
    expect((await started.ask("{ viewer { kind } }")).status).toBe(200);
    const token = await other.sign(VERA);
    expect((await started.ask(VIEWER, {}, token)).status).toBe(503);
    other.isBroken = false;
    expect((await started.ask(VIEWER, {}, token)).errors[0]?.extensions.reason).toBe("NOBODY");
    await started.close();
    await other.close();
  });
});

test("where nobody signs in, a sign-in is refused", async () => {
  const started = await startTestApi();
  const { status, errors } = await started.ask(VIEWER, {}, await issuer.sign(VERA));
  expect([status, errors[0]?.extensions.reason]).toEqual([401, "NOT_ACCEPTED"]);
  await started.close();
});

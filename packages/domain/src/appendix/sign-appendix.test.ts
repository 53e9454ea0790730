import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "../access/actor.ts";
import { routeChannel } from "../channel/route-channel.ts";
import { err } from "../kernel/result.ts";
import { issueJoinCode } from "../organisation/issue-join-code.ts";
import { observe } from "../testing/observe.ts";
import {
  addLease,
  anOffering,
  codeFor,
  type Offering,
  offer,
  sendCode,
  sign,
  signer,
} from "../testing/offers.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { Party } from "./appendix.ts";
import { askToSign } from "./ask-to-sign.ts";
import { declineAppendix } from "./decline-appendix.ts";
import { makeSigningCode } from "./make-signing-code.ts";
import type { AppendixOffered } from "./offer-appendix.ts";
import { signAppendix } from "./sign-appendix.ts";

let world: World;
let offering: Offering;
let offered: AppendixOffered;
let tenant: PersonActor;
let landlord: PersonActor;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
  offered = await offer(world, offering);
  tenant = signer(world, offering, "TENANT");
  landlord = signer(world, offering, "LANDLORD");
});

function enter(actor: PersonActor, proof: string, documentHash = offered.documentHash) {
  const input = { appendixId: offered.appendixId, documentHash, proof };
  return signAppendix(world.deps, actor, input, null);
}
function ask(actor: PersonActor, method: "CODE_BY_CHAT" | "CODE_BY_EMAIL" = "CODE_BY_CHAT") {
  const { appendixId, documentHash } = offered;
  return askToSign(world.deps, actor, { appendixId, documentHash, method }, null);
}
const reader = () => world.deps.store.reader(world.landlordId);

describe("both sign the same document, in either order", () => {
  test.each<readonly [Party, Party]>([
    ["TENANT", "LANDLORD"],
    ["LANDLORD", "TENANT"],
  ])("%s first", async (first, second) => {
    const { appendixId, documentHash } = offered;
    expect((await sign(world, signer(world, offering, first), offered)).state).toBe("PARTLY_SIGNED");
    expect((await sign(world, signer(world, offering, second), offered)).state).toBe("SIGNED");
    const signatures = (await reader().appendices.signatures([appendixId])).get(appendixId) ?? [];
    expect(signatures.map((one) => [one.party, one.capacity, one.method, one.documentHash])).toEqual([
      ["LANDLORD", "Samordnare", "CODE_BY_CHAT", documentHash],
      ["TENANT", "VD", "CODE_BY_CHAT", documentHash],
    ]);
  });

  test("and it holds at once where its first day has come", async () => {
    const other = await anOffering(world, "Annan butik");
    const past = await offer(world, other, { effectiveFrom: "2026-01-01" });
    await sign(world, signer(world, other, "TENANT"), past);
    const seen = observe(world.deps.store);
    expect((await sign(world, landlord, past)).state).toBe("ACTIVE");
    expect(seen.auditEvents().map(({ change }) => (change as { state?: unknown }).state)).toEqual(
      expect.arrayContaining([
        ["PARTLY_SIGNED", "SIGNED"],
        ["SIGNED", "ACTIVE"],
      ]),
    );
  });

  test("whoever signed first, and whoever offered it, hear that it is signed", async () => {
    await sign(world, tenant, offered);
    const seen = observe(world.deps.store);
    await sign(world, landlord, offered);
    expect(
      seen.told().flatMap(({ fact }) => (fact.type === "YourAppendixSigned" ? [fact.personId] : [])),
    ).toEqual([tenant.personId]);
  });

  test("the tenant's contacts, and who has offered it, hear how its people join, unless they have a code that serves", async () => {
    const hear = async () => {
      const seen = observe(world.deps.store);
      await sign(world, landlord, offered);
      return seen.told().flatMap(({ fact }) => (fact.type === "YourPeopleMayJoin" ? [fact.personId] : []));
    };
    const { organisationId } = offering.tenant;
    const { personId } = await addMember(world, organisationId, "Alva Exempel", ["TENANT_CONTACT"]);
    await addMember(world, organisationId, "Vera Exempel", ["PARTICIPANT"]);
    const issue = (as: PersonActor) => issueJoinCode(world.deps, as, { organisationId, onlyIfNone: true });
    const { expiresAt } = answerOf(await issue(tenant));
    world.deps.clock.set(Temporal.Instant.from(expiresAt));
    offered = await offer(world, offering, {
      validUntil: "2026-04-30",
      leaseId: await addLease(world, offering.tenant, "L-78"),
    });
    await sign(world, tenant, offered);
    expect((await hear()).toSorted()).toEqual([tenant.personId, personId, landlord.personId].toSorted());

    const again = answerOf(await issue(tenant));
    expect(await issue(landlord)).toEqual(err({ type: "JoinCodeInForce", expiresAt: again.expiresAt }));
    offered = await offer(world, offering, {
      validUntil: "2026-04-30",
      leaseId: await addLease(world, offering.tenant, "L-79"),
    });
    await sign(world, tenant, offered);
    expect(await hear()).toEqual([]);
  });

  test("a channel that hears at once of the lease's district is told in one line, and no other", async () => {
    for (const [channelId, pace] of [
      ["C0500", "INSTANT"],
      ["C0501", "DIGEST"],
    ] as const) {
      const input = { channel: { teamId: "T0001", channelId }, districtId: world.districtId, pace };
      answerOf(await routeChannel(world.deps, landlord, input, null));
    }
    await sign(world, tenant, offered);
    const seen = observe(world.deps.store);
    await sign(world, landlord, offered);
    const lanes = seen.told().flatMap(({ lane, fact }) => (fact.type === "AppendixSigned" ? [lane] : []));
    expect(lanes).toEqual([`channel:${world.landlordId}/T0001/C0500`]);
  });

  test("nobody signs twice, for the other, or who is not named", async () => {
    await sign(world, tenant, offered);
    expect(await ask(tenant)).toEqual(err({ type: "AlreadySigned" }));
    expect(await enter(tenant, "000001")).toEqual(err({ type: "AlreadySigned" }));
    expect(await ask(world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
    expect(await enter(world.bakery.contact, "000001")).toEqual(err({ type: "NotAllowed" }));
  });

  test("nothing else than what was offered", async () => {
    const code = await codeFor(world, tenant, offered);
    expect(await enter(tenant, code, "0".repeat(64))).toEqual(err({ type: "AnotherDocument" }));
    answerOf(await enter(tenant, code));
  });

  test("nor what was declined", async () => {
    const code = await codeFor(world, landlord, offered);
    const input = { appendixId: offered.appendixId, reason: "Nej" };
    answerOf(await declineAppendix(world.deps, tenant, input, null));
    expect(await enter(landlord, code)).toEqual(err({ type: "AppendixNotOpen", state: "DECLINED" }));
    expect(await ask(landlord)).toEqual(err({ type: "AppendixNotOpen", state: "DECLINED" }));
  });
});

describe("a code", () => {
  test("is six digits, typed with spaces or not, and is stored as a digest alone", async () => {
    const code = await codeFor(world, tenant, offered);
    expect(code).toMatch(/^\d{6}$/);
    expect(JSON.stringify(world.deps.store.contents)).not.toContain(`"${code}"`);
    answerOf(await enter(tenant, ` ${code.slice(0, 3)} ${code.slice(3)}`));
  });

  test("is good for ten minutes from when it is sent", async () => {
    const code = await codeFor(world, tenant, offered);
    world.deps.clock.advance({ minutes: 10 });
    expect(await enter(tenant, code)).toEqual(err({ type: "CodeExpired" }));
  });

  test("waits for whoever sends it as long as that takes", async () => {
    answerOf(await ask(tenant));
    expect(await enter(tenant, "000001")).toEqual(err({ type: "NoCodeToEnter" }));
    world.deps.clock.advance({ hours: 3 });
    const code = await sendCode(world);
    world.deps.clock.advance({ minutes: 9 });
    answerOf(await enter(tenant, code));
  });

  test("has five attempts, which are counted though they are refused", async () => {
    const code = await codeFor(world, tenant, offered);
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      expect(await enter(tenant, "999999")).toEqual(err({ type: "WrongCode", attemptsLeft }));
    }
    expect(await enter(tenant, code)).toEqual(err({ type: "TooManyAttempts" }));
    answerOf(await enter(tenant, await codeFor(world, tenant, offered)));
  });

  test("is six digits: what cannot be one says so, and costs no attempt", async () => {
    const code = await codeFor(world, tenant, offered);
    const before = world.deps.store.contents;
    const issues = [{ path: "proof", problem: { type: "NotACode" } }];
    for (const slip of ["12345", "1234567", "abcdef", "12345a", "", " "]) {
      expect(await enter(tenant, slip)).toEqual(err({ type: "InvalidInput", issues }));
    }
    expect(world.deps.store.contents).toBe(before);
    answerOf(await enter(tenant, ` ${code.slice(0, 3)} ${code.slice(3)}`));
  });

  test("that is sent once more, since nobody knows whether it arrived, gives no more attempts", async () => {
    await codeFor(world, tenant, offered);
    await enter(tenant, "999999");
    const again = await sendCode(world);
    expect(refusalOf(await enter(tenant, "999999"))).toEqual({ type: "WrongCode", attemptsLeft: 3 });
    answerOf(await enter(tenant, again));
  });

  test("is taken back by asking for another", async () => {
    const first = await codeFor(world, tenant, offered);
    const second = await codeFor(world, tenant, offered);
    expect(refusalOf(await enter(tenant, first)).type).toBe("WrongCode");
    answerOf(await enter(tenant, second));
  });

  test("of an earlier round is not sent any more, nor one that nobody waits for", async () => {
    answerOf(await ask(tenant));
    const [early] = world.deps.store.outboxMessages.slice(-1);
    await sign(world, tenant, offered);
    const system = { kind: "SYSTEM", landlordId: world.landlordId, source: "CHAT" } as const;
    if (early?.fact.type !== "YourSigningCode") throw new Error("It was asked for");
    expect(await makeSigningCode(world.deps, system, early.fact)).toEqual(err({ type: "CodeNotWanted" }));
    await expect(sendCode(world)).rejects.toThrow();
  });

  test("is the signatory's own", async () => {
    const code = await codeFor(world, tenant, offered);
    expect(await enter(landlord, code)).toEqual(err({ type: "NoCodeToEnter" }));
    await codeFor(world, landlord, offered);
    expect(refusalOf(await enter(landlord, code)).type).toBe("WrongCode");
  });

  test("of one document signs no other", async () => {
    const code = await codeFor(world, tenant, offered);
    const other = await anOffering(world, "Annan butik");
    const elsewhere = await offer(world, { ...other, tenant: { ...other.tenant } });
    const { appendixId, documentHash } = elsewhere;
    const input = { appendixId, documentHash, proof: code };
    expect(refusalOf(await signAppendix(world.deps, landlord, input, null)).type).toBe("NoCodeToEnter");
  });

  test("is asked for five times an hour", async () => {
    for (let n = 0; n < 5; n += 1) answerOf(await ask(tenant));
    const began = world.deps.clock.now();
    world.deps.clock.advance({ minutes: 59 });
    const againAt = began.add({ hours: 1 }).epochMilliseconds;
    expect(await ask(tenant)).toEqual(err({ type: "TooManyCodes", againAt }));
    world.deps.clock.advance({ minutes: 1 });
    answerOf(await ask(tenant));
  });

  test("goes by e-mail to whoever has an address, in a lane of its own", async () => {
    expect(await ask(tenant, "CODE_BY_EMAIL")).toEqual(
      err({ type: "SignatoryNotReachable", method: "CODE_BY_EMAIL" }),
    );
    const command = { actor: world.operator, name: "test", key: null, input: null };
    await world.deps.store.transaction(command, async (tx) => {
      const person = await tx.people.lockById(tenant.personId);
      if (person) await tx.people.save({ ...person, workEmail: "vd@butik.example" });
      return { ok: true, value: null };
    });
    const seen = observe(world.deps.store);
    answerOf(await ask(tenant, "CODE_BY_EMAIL"));
    expect(seen.told().map(({ lane, fact }) => [lane, fact.type])).toEqual([
      [`mail:${tenant.personId}`, "MailSigningCode"],
    ]);
    answerOf(await enter(tenant, await sendCode(world)));
    const signatures = await reader().appendices.signatures([offered.appendixId]);
    expect(signatures.get(offered.appendixId)?.[0]?.method).toBe("CODE_BY_EMAIL");
  });

  test("that is entered twice under one key signs once, and another code under it is another command", async () => {
    const proof = await codeFor(world, tenant, offered);
    const { appendixId, documentHash } = offered;
    const input = { appendixId, documentHash, proof };
    const first = await signAppendix(world.deps, tenant, input, "key");
    expect(await signAppendix(world.deps, tenant, input, "key")).toEqual(first);
    expect(await signAppendix(world.deps, tenant, { ...input, proof: "1" }, "key")).toEqual(
      err({ type: "CommandKeyReused" }),
    );
    const wrong = { ...input, proof: "999998" };
    await codeFor(world, landlord, offered);
    const refused = await signAppendix(world.deps, landlord, wrong, "key-2");
    expect(await signAppendix(world.deps, landlord, wrong, "key-2")).toEqual(refused);
    expect(refusalOf(refused)).toEqual({ type: "WrongCode", attemptsLeft: 4 });
  });
});

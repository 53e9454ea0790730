import { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import { endAppendix } from "@socialsmart/domain/appendix/end-appendix";
import { makeReadingLink } from "@socialsmart/domain/appendix/make-reading-link";
import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { seeToAppendix } from "@socialsmart/domain/appendix/see-to-appendix";
import { signAppendix } from "@socialsmart/domain/appendix/sign-appendix";
import { withdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import type { AppendixId, LeaseId } from "@socialsmart/domain/kernel/ids";
import { endLease } from "@socialsmart/domain/lease/end-lease";
import type { Store } from "@socialsmart/domain/store/store";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { addLease, anOfferOf, codeFor, signer } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import type { World } from "@socialsmart/domain/testing/world-parts";
import type { Timer } from "@socialsmart/domain/timer/timer";
import { expect, test } from "vitest";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { aTownToOfferTo, type TownToOfferTo } from "../testing/town-to-offer-to.ts";

onEachDatabase("Appendices at once", races);
onMariadbAtRepeatableRead("Appendices at once", races);

const ROUNDS = 5;
/** Where one is enough to see it go wrong. */
const FEW_ROUNDS = 2;

function races(suite: () => TestDatabase): void {
  const aTown = () => aTownToOfferTo(suite().database);

  async function offer({ world, offering }: TownToOfferTo, effectiveFrom = "2026-03-01") {
    const input = anOfferOf(world, offering, { effectiveFrom });
    return answerOf(await offerAppendix(world.deps, world.landlord.coordinator, input, null));
  }

  async function stateOf({ deps, landlordId }: World<Store>, id: AppendixId) {
    const [appendix] = await deps.store.reader(landlordId).appendices.byIds([id]);
    return appendix?.state;
  }

  test("are signed by both parties at the same instant: they are signed, and hold", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const town = await aTown();
      const { world, offering } = town;
      const offered = await offer(town);
      const signers = [signer(world, offering, "TENANT"), signer(world, offering, "LANDLORD")];
      const codes: string[] = [];
      for (const actor of signers) codes.push(await codeFor(world, actor, offered));
      const { appendixId, documentHash } = offered;
      const answers = await Promise.all(
        signers.map((actor, n) =>
          signAppendix(world.deps, actor, { appendixId, documentHash, proof: codes[n] ?? "" }, `sign-${n}`),
        ),
      );
      expect(answers.map((answer) => answerOf(answer).state).toSorted()).toEqual(["ACTIVE", "PARTLY_SIGNED"]);
      expect(await stateOf(world, appendixId)).toBe("ACTIVE");
    }
  });

  test("are signed twice with one code: it signs once", async () => {
    const town = await aTown();
    const { world, offering } = town;
    const offered = await offer(town);
    const actor = signer(world, offering, "TENANT");
    const proof = await codeFor(world, actor, offered);
    const { appendixId, documentHash } = offered;
    const answers = await Promise.all(
      [1, 2, 3].map(() => signAppendix(world.deps, actor, { appendixId, documentHash, proof }, null)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const signatures = await world.deps.store.reader(world.landlordId).appendices.signatures([appendixId]);
    expect(signatures.get(appendixId)).toHaveLength(1);
  });

  test("are each given one link of a person's to be read at, though they ask several times at once", async () => {
    const town = await aTown();
    const { deps } = town.world;
    const { appendixId } = await offer(town);
    const contact = signer(town.world, town.offering, "TENANT");
    const made = await Promise.all([1, 2, 3].map(() => makeReadingLink(deps, contact, { appendixId })));
    const found = await Promise.all(
      made.map((answer) =>
        deps.store.directory.readingLinkByDigest(deps.secrets.digest(answerOf(answer).secret)),
      ),
    );
    expect(found.filter((link) => link !== undefined)).toHaveLength(1);
  });

  test("have every wrong attempt counted, though they come at once", async () => {
    const town = await aTown();
    const { world, offering } = town;
    const offered = await offer(town);
    const actor = signer(world, offering, "TENANT");
    await codeFor(world, actor, offered);
    const { appendixId, documentHash } = offered;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        signAppendix(world.deps, actor, { appendixId, documentHash, proof: "999999" }, null),
      ),
    );
    const left = answers.flatMap((answer) =>
      !answer.ok && answer.refusal.type === "WrongCode" ? [answer.refusal.attemptsLeft] : [],
    );
    expect(left.toSorted()).toEqual([0, 1, 2, 3, 4]);
  });

  /** An offer that the landlord has signed, and the tenant is about to. */
  async function halfSigned(town: TownToOfferTo) {
    const { world, offering } = town;
    const offered = await offer(town);
    const { appendixId, documentHash } = offered;
    const [first, last] = [signer(world, offering, "LANDLORD"), signer(world, offering, "TENANT")];
    const proof = await codeFor(world, first, offered);
    answerOf(await signAppendix(world.deps, first, { appendixId, documentHash, proof }, null));
    const code = await codeFor(world, last, offered);
    const signLast = (deps = world.deps) =>
      signAppendix(deps, last, { appendixId, documentHash, proof: code }, null);
    return { appendixId, signLast };
  }

  test.each(["withdrawn", "declined"] as const)(
    "are %s while the last one signs: one of the two is done",
    async (how) => {
      for (let round = 0; round < FEW_ROUNDS; round += 1) {
        const town = await aTown();
        const { world, offering } = town;
        const { deps, landlord } = world;
        const { appendixId, signLast } = await halfSigned(town);
        const input = { appendixId, reason: "Fel" };
        const close = () =>
          how === "withdrawn"
            ? withdrawAppendix(deps, landlord.coordinator, input, null)
            : declineAppendix(deps, offering.tenant.contact, input, null);
        const [signed, closed] = await Promise.all([signLast(), close()]);
        expect([signed.ok, closed.ok].toSorted()).toEqual([false, true]);
        const state = how === "withdrawn" ? "WITHDRAWN" : "DECLINED";
        expect(await stateOf(world, appendixId)).toBe(signed.ok ? "ACTIVE" : state);
      }
    },
  );

  test("expire at midnight while the last one signs just before it: one of the two is done", async () => {
    for (let round = 0; round < FEW_ROUNDS; round += 1) {
      const town = await aTown();
      const { deps, landlordId } = town.world;
      const at = (local: string) =>
        new FixedClock(Temporal.ZonedDateTime.from(`${local}[Europe/Stockholm]`).toInstant().toString());
      deps.clock.set(at("2026-03-29T23:55").now());
      const { appendixId, signLast } = await halfSigned({ ...town });
      const system = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
      const after = at("2026-03-29T12:00").now().epochMilliseconds;
      const timer = { type: "AppendixMoment", appendixId, version: 2, after } as const;
      const [signed, seenTo] = await Promise.all([
        signLast({ ...deps, clock: at("2026-03-29T23:59:59") }),
        seeToAppendix({ ...deps, clock: at("2026-03-30T00:00") }, system, timer, null),
      ]);
      const hasExpired = answerOf(seenTo).moments.includes("EXPIRES");
      expect(signed.ok).toBe(!hasExpired);
      expect(await stateOf(town.world, appendixId)).toBe(hasExpired ? "EXPIRED" : "ACTIVE");
    }
  });

  // What holds is locked so that whoever signs gets their turn: without it each new version has them begin anew, at REPEATABLE READ until
  // they are told that it failed. That nothing is overwritten even then is the version's doing, and the key's of one that is active.
  test("are ended while the last one signs what takes their place: they are over, and that holds", async () => {
    for (let round = 0; round < FEW_ROUNDS; round += 1) {
      const town = await aTown();
      const { deps, landlord, landlordId } = town.world;
      const former = await halfSigned(town);
      answerOf(await former.signLast());
      const next = await halfSigned(town);
      const { appendixId } = former;
      const reason = "TERMINATED_BY_LANDLORD";
      // One after the other, so that one of them meets the moment at which the next begins.
      let isSigned = false;
      const endAgainAndAgain = async () => {
        for (let n = 0; !isSigned; n += 1) {
          const end = { appendixId, reason, endsOn: n % 2 ? "2026-05-01" : "2026-05-02" } as const;
          const ended = await endAppendix(deps, landlord.coordinator, end, null);
          if (!ended.ok) expect(ended.refusal).toEqual({ type: "AppendixNotSigned", state: "ENDED" });
        }
      };
      const signing = next.signLast().finally(() => {
        isSigned = true;
      });
      const [signed] = await Promise.all([signing, endAgainAndAgain()]);
      answerOf(signed);
      const reader = deps.store.reader(landlordId);
      const [first] = await reader.appendices.byIds([appendixId]);
      expect([first?.state, first?.endReason]).toEqual(["ENDED", "SUPERSEDED"]);
      expect(await stateOf(town.world, next.appendixId)).toBe("ACTIVE");
    }
  });

  test("have an end put off while their lease's comes nearer: none outlives its lease", async () => {
    for (let round = 0; round < FEW_ROUNDS; round += 1) {
      const town = await aTown();
      const { deps, landlord, landlordId } = town.world;
      const { leaseId } = town.offering;
      const { appendixId, signLast } = await halfSigned(town);
      answerOf(await signLast());
      const by = landlord.coordinator;
      const end = (endsOn: string) =>
        endAppendix(deps, by, { appendixId, reason: "TERMINATED_BY_TENANT", endsOn }, null);
      answerOf(await end("2026-04-01"));
      await Promise.all([end("2026-12-01"), endLease(deps, by, { leaseId, endsOn: "2026-06-01" }, null)]);
      const [appendix] = await deps.store.reader(landlordId).appendices.byIds([appendixId]);
      expect(["2026-04-01", "2026-06-01"]).toContain(String(appendix?.endsOn));
    }
  });

  test("of one lease begin at the same midnight, or are recorded then: one holds", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { world, offering } = await aTown();
      const { landlordId, deps, operator } = world;
      const { organisationId } = offering.tenant;
      const common = { organisationId, leaseNumber: "L-77", endsOn: null, registryNumber: null };
      const timers: Extract<Timer, { type: "AppendixMoment" }>[] = [];
      for (const effectiveFrom of ["2026-03-03", "2026-03-03", "2026-03-03"]) {
        const input = { ...common, state: "SIGNED", effectiveFrom } as const;
        const { appendixId } = answerOf(await recordAppendix(deps, operator, input, null));
        const after = deps.clock.now().epochMilliseconds;
        timers.push({ type: "AppendixMoment", appendixId, version: 1, after });
      }
      deps.clock.set(Temporal.Instant.from("2026-03-03T08:00:00Z"));
      const system = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
      const recorded = { ...common, state: "ACTIVE", effectiveFrom: "2026-01-01" } as const;
      await Promise.all([
        ...timers.map((timer) => seeToAppendix(deps, system, timer, null)),
        recordAppendix(deps, operator, recorded, null),
      ]);
      const all = await deps.store.reader(landlordId).appendices.listByOrganisations([organisationId]);
      const states = (all.get(organisationId) ?? []).map(({ state }) => state);
      expect(states.filter((state) => state === "ACTIVE")).toHaveLength(1);
      expect(states.filter((state) => state === "SIGNED")).toEqual([]);
    }
  });

  test("are signed, or offered, while their lease ends today: none holds, and none can be signed", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const town = await aTown();
      const { world, offering } = town;
      const { deps, landlord, landlordId } = world;
      const ended = (leaseId: LeaseId) =>
        endLease(deps, landlord.coordinator, { leaseId, endsOn: "2026-03-02" }, null);
      const offered = await offer(town);
      const { appendixId, documentHash } = offered;
      const [first, last] = [signer(world, offering, "LANDLORD"), signer(world, offering, "TENANT")];
      const proof = await codeFor(world, first, offered);
      answerOf(await signAppendix(deps, first, { appendixId, documentHash, proof }, null));
      const code = await codeFor(world, last, offered);
      const leaseId = await addLease(world, offering.tenant, "L-78");
      const other = { ...offering, leaseId };
      const [signed, made, ...ends] = await Promise.all([
        signAppendix(deps, last, { appendixId, documentHash, proof: code }, null),
        offerAppendix(deps, landlord.coordinator, anOfferOf(world, other), null),
        ended(offering.leaseId),
        ended(leaseId),
      ]);
      expect(ends.map((one) => answerOf(one).cancelledPledges)).toEqual([0, 0]);
      expect(await stateOf(world, appendixId)).toBe(signed.ok ? "ENDED" : "WITHDRAWN");
      if (made.ok) expect(await stateOf(world, made.value.appendixId)).toBe("WITHDRAWN");
      else expect(made.refusal).toEqual({ type: "LeaseHasEnded" });
      const leases = await deps.store.reader(landlordId).leases.byIds([offering.leaseId, leaseId]);
      expect(leases.map(({ endsOn }) => String(endsOn))).toEqual(["2026-03-02", "2026-03-02"]);
    }
  });
}

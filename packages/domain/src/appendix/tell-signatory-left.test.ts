import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "../access/actor.ts";
import { err } from "../kernel/result.ts";
import { changeRoles } from "../person/change-roles.ts";
import { removeMember } from "../person/remove-member.ts";
import { observe } from "../testing/observe.ts";
import { anOffering, codeFor, type Offering, offer, sign, signer } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { askToSign } from "./ask-to-sign.ts";
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

function enter(actor: PersonActor, proof: string) {
  const { appendixId, documentHash } = offered;
  return signAppendix(world.deps, actor, { appendixId, documentHash, proof }, null);
}
function ask(actor: PersonActor) {
  const { appendixId, documentHash } = offered;
  return askToSign(world.deps, actor, { appendixId, documentHash, method: "CODE_BY_CHAT" }, null);
}
const reader = () => world.deps.store.reader(world.landlordId);

describe("whoever is to sign and is no longer of their party", () => {
  const told = (seen: ReturnType<typeof observe>) =>
    seen.told().flatMap(({ fact }) => (fact.type === "YourSignatoryLeft" ? [fact.personId] : []));

  test("neither asks for a code nor signs with one that they have, and whoever offered it is told", async () => {
    const code = await codeFor(world, tenant, offered);
    const { organisationId } = offering.tenant;
    await addMember(world, organisationId, "Alva Exempel", ["TENANT_CONTACT"]);
    const seen = observe(world.deps.store);
    const of = { personId: tenant.personId, organisationId };
    answerOf(await changeRoles(world.deps, landlord, { ...of, roles: ["PARTICIPANT"] }, null));
    expect(told(seen)).toEqual([landlord.personId]);
    expect(await ask(tenant)).toEqual(err({ type: "NotAllowed" }));
    answerOf(await removeMember(world.deps, landlord, of, null));
    expect(await ask(tenant)).toEqual(err({ type: "NotAllowed" }));
    expect(await enter(tenant, code)).toEqual(err({ type: "NotAllowed" }));
    expect((await reader().appendices.byIds([offered.appendixId]))[0]?.state).toBe("OFFERED");
  });

  test("is told of to the coordinators that are left, where it is the one who offered it", async () => {
    const { organisationId } = world.landlord;
    const { personId } = await addMember(world, organisationId, "Kim Exempel", ["COORDINATOR"]);
    const seen = observe(world.deps.store);
    const of = { personId: landlord.personId, organisationId };
    answerOf(await removeMember(world.deps, world.operator, of, null));
    expect(told(seen)).toEqual([personId]);
    expect(await ask(landlord)).toEqual(err({ type: "NotAllowed" }));
  });

  test("is told of to nobody where they have signed, or nothing is offered any more", async () => {
    await sign(world, tenant, offered);
    const { organisationId } = offering.tenant;
    const seen = observe(world.deps.store);
    answerOf(await removeMember(world.deps, landlord, { personId: tenant.personId, organisationId }, null));
    expect(told(seen)).toEqual([]);
  });
});

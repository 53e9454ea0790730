import { beforeEach, describe, expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { registerPerson } from "../person/register-person.ts";
import { aSignInGuest } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld, furnish } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import type { SignInGuestActor } from "./actor.ts";
import { linkSignIn } from "./link-sign-in.ts";

let world: World;
let guest: SignInGuestActor;
let vera: PersonId;
beforeEach(async () => {
  world = await aWorld();
  guest = aSignInGuest({ landlordId: world.landlordId });
  vera = await register("Vera", "vera@norrby.example");
});

async function register(displayName: string, workEmail: string | null, of = world): Promise<PersonId> {
  const input = { displayName, workEmail, language: "sv", memberships: [] } as const;
  return answerOf(await registerPerson(of.deps, of.operator, input, null)).personId;
}

const link = (email: string, as = guest) => linkSignIn(world.deps, as, { email });
const identity = (as = guest) =>
  world.deps.store.directory.signInIdentity(as.landlordId, as.issuer, as.subject);

test("whoever signs in is linked to the one person with that address", async () => {
  const { landlordId, issuer, subject } = guest;
  expect(await link("Vera@Norrby.example")).toEqual(ok({ personId: vera }));
  expect(await identity()).toEqual({ landlordId, issuer, subject, personId: vera });
});

test("invariant 20: linking is audited once, as done by whoever signed in, without the address", async () => {
  const seen = observe(world.deps.store);
  answerOf(await link("vera@norrby.example"));
  expect(seen.auditEvents()).toEqual([
    {
      id: expect.stringMatching(/^audit_/),
      landlordId: world.landlordId,
      at: world.deps.clock.now(),
      actorKind: "SIGN_IN_GUEST",
      actorId: guest.subject,
      source: "API",
      action: "linkSignIn",
      subject: vera,
      change: { linked: guest.subject, issuer: guest.issuer },
    },
  ]);
});

test("who is linked stays who they are, whoever has the address later", async () => {
  answerOf(await link("vera@norrby.example"));
  const before = world.deps.store.contents;
  await register("Viktor", "viktor@norrby.example");
  expect(await link("viktor@norrby.example")).toEqual(ok({ personId: vera }));
  expect(await identity()).toHaveProperty("personId", vera);
  expect(before).not.toContain("viktor");
});

test("who gets the address of somebody who signs in does not become that person", async () => {
  answerOf(await link("vera@norrby.example"));
  const before = world.deps.store.contents;
  const successor = { ...guest, subject: "subject-2" };
  expect(await link("vera@norrby.example", successor)).toEqual(err({ type: "PersonSignsInOtherwise" }));
  expect(world.deps.store.contents).toBe(before);
});

test("the landlord may come to another issuer, where its people are known by their addresses again", async () => {
  answerOf(await link("vera@norrby.example"));
  const moved = { ...guest, issuer: "https://other.example" };
  expect(await link("vera@norrby.example", moved)).toEqual(ok({ personId: vera }));
});

test("the same subject of another issuer is somebody else", async () => {
  const viktor = await register("Viktor", "viktor@norrby.example");
  answerOf(await link("vera@norrby.example"));
  const other = { ...guest, issuer: "https://other.example" };
  expect(await link("viktor@norrby.example", other)).toEqual(ok({ personId: viktor }));
});

describe("nothing is written, and it is refused", () => {
  test("where nobody has the address", async () => {
    const before = world.deps.store.contents;
    expect(await link("nobody@norrby.example")).toEqual(err({ type: "NobodyHasAddress" }));
    expect(world.deps.store.contents).toBe(before);
  });

  test("where several have it, in upper case or lower", async () => {
    await register("Vera's twin", "VERA@norrby.example");
    const before = world.deps.store.contents;
    expect(await link("vera@norrby.example")).toEqual(err({ type: "SeveralHaveAddress" }));
    expect(world.deps.store.contents).toBe(before);
  });

  test("where only another landlord's person has it", async () => {
    const neighbour = await furnish(world.deps, { name: "Grannbolaget", chatTeamId: "T0002" });
    await register("Nils", "nils@norrby.example", neighbour);
    expect(await link("nils@norrby.example")).toEqual(err({ type: "NobodyHasAddress" }));
  });
});

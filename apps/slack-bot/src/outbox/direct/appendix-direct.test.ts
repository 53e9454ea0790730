import { declineAppendix } from "@socialsmart/domain/appendix/decline-appendix";
import { endAppendix } from "@socialsmart/domain/appendix/end-appendix";
import type { AppendixOffered } from "@socialsmart/domain/appendix/offer-appendix";
import { withdrawAppendix } from "@socialsmart/domain/appendix/withdraw-appendix";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { AppendixFact } from "@socialsmart/domain/outbox/fact";
import type { Language } from "@socialsmart/domain/person/person";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import { keepTimeUntil } from "@socialsmart/domain/testing/keep-time";
import { anOffering, type Offering, offer, sign, signBoth } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import type { World } from "@socialsmart/domain/testing/world-parts";
import { expect, test } from "vitest";
import { checkWhateverWasTyped } from "../../testing/check-told.ts";
import { readable } from "../../testing/readable.ts";
import { textIn } from "../../texts/text.ts";
import { appendixDirect } from "./appendix-direct.ts";

type Scene = { readonly world: World; readonly offering: Offering; readonly offered: AppendixOffered };

async function aScene(effectiveFrom = "2026-04-01"): Promise<Scene> {
  const world = await aWorld();
  const offering = await anOffering(world, "Butiken *på* <!channel>");
  return { world, offering, offered: await offer(world, offering, { effectiveFrom }) };
}

async function said(
  { world, offering, offered }: Scene,
  type: AppendixFact["type"],
  language: Language = "sv",
  personId: PersonId = offering.tenant.contact.personId,
  had?: string,
): Promise<string | undefined> {
  const { landlordId, deps } = world;
  const told = {
    ...{ personId, teamId: "T0001", text: textIn(language), now: deps.clock.now() },
    ...{ reader: deps.store.reader(landlordId), homeAddress: async () => undefined, readsDocuments: true },
  };
  const fact = { type, appendixId: offered.appendixId, personId, ...(had && { had }) };
  const answer = await appendixDirect(fact, told);
  if (!answer) return undefined;
  await checkWhateverWasTyped(told.reader, (reader) => appendixDirect(fact, { ...told, reader }));
  return readable(answer);
}

const decline = ({ world, offering, offered }: Scene) =>
  declineAppendix(
    world.deps,
    offering.tenant.contact,
    { appendixId: offered.appendixId, reason: "Vi *flyttar*" },
    null,
  );
const withdraw = ({ world, offered }: Scene) =>
  withdrawAppendix(
    world.deps,
    world.landlord.coordinator,
    { appendixId: offered.appendixId, reason: "Fel datum" },
    null,
  );
const end = ({ world, offered: { appendixId } }: Scene, endsOn: string | null = "2026-07-01") =>
  endAppendix(world.deps, world.landlord.coordinator, { appendixId, reason: "LEASE_ENDED", endsOn }, null);
const removeContact = ({ world, offering: { tenant } }: Scene) =>
  removeMember(
    world.deps,
    world.landlord.coordinator,
    { personId: tenant.contact.personId, organisationId: tenant.organisationId },
    null,
  );
const expire = async ({ world }: Scene) => {
  await keepTimeUntil(world.deps, Temporal.Instant.from("2026-04-01T00:00:00Z"));
};

test.each(["sv", "en"] as const)(
  "each word of an appendix is a message in %s, within Slack's limits whatever was typed",
  async (language) => {
    const lines: string[] = [];
    const note = async (
      what: string,
      scene: Scene,
      type: AppendixFact["type"],
      { to, had }: { to?: PersonId; had?: string } = {},
    ) => {
      lines.push(`## ${what}\n\n${await said(scene, type, language, to, had)}\n`);
    };
    const open = await aScene();
    await note("an offer", open, "YourAppendixOffered");
    await note("a reminder", open, "YourAppendixReminder");
    const left = await aScene();
    answerOf(await removeContact(left));
    await note("who was to sign is there no more", left, "YourSignatoryLeft");
    const signed = await aScene();
    await signBoth(signed.world, signed.offering, signed.offered);
    await note("signed by both", signed, "YourAppendixSigned");
    await note("more people can join", signed, "YourPeopleMayJoin");
    const coordinator = signed.world.landlord.coordinator.personId;
    await note("nobody of the tenant is in chat", signed, "YourPeopleMayJoin", { to: coordinator });
    answerOf(await end(signed));
    await note("it ends", signed, "YourAppendixEnds");
    answerOf(await end(signed, null));
    const had = "2026-07-01 LEASE_ENDED";
    await note("it goes on after all", signed, "YourAppendixEnds", { had });
    for (const [what, act] of [
      ["declined", decline],
      ["withdrawn", withdraw],
      ["out of time", expire],
    ] as const) {
      const scene = await aScene();
      await act(scene);
      await note(what, scene, "YourAppendixClosed");
    }
    await expect(lines.join("\n")).toMatchFileSnapshot(`appendix-direct.${language}.txt`);
  },
);

test("nothing is told that is not so any more, or that concerns somebody else", async () => {
  const scene = await aScene();
  const { world, offering, offered } = scene;
  expect(await said(scene, "YourAppendixSigned")).toBeUndefined();
  expect(await said(scene, "YourAppendixClosed")).toBeUndefined();
  expect(await said(scene, "YourPeopleMayJoin")).toBeUndefined();
  expect(await said(scene, "YourSignatoryLeft")).toBeUndefined();
  expect(await said(scene, "YourAppendixOffered", "sv", world.bakery.contact.personId)).toBeUndefined();
  await sign(world, offering.tenant.contact, offered);
  expect(await said(scene, "YourAppendixReminder")).toBeUndefined();
  expect(await said(scene, "YourAppendixReminder", "sv", world.landlord.coordinator.personId)).toBeDefined();
  answerOf(await withdraw(scene));
  expect(
    await said(scene, "YourAppendixReminder", "sv", world.landlord.coordinator.personId),
  ).toBeUndefined();
  const relieved = await aScene();
  await signBoth(relieved.world, relieved.offering, relieved.offered);
  for (const endsOn of ["2026-07-01", null]) answerOf(await end(relieved, endsOn));
  expect(await said(relieved, "YourAppendixEnds")).toBeUndefined();
});

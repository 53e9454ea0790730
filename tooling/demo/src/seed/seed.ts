import type { OperatorActor, PersonActor } from "@socialsmart/domain/access/actor";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { expectOk } from "./expect-ok.ts";
import { followUpAll } from "./follow-up-all.ts";
import { holdAll } from "./hold-all.ts";
import { LANDLORD, TEAM_ID, ZONE } from "./landlord.ts";
import { offerAll } from "./offer-all.ts";
import {
  type ChatAccount,
  EXTRACTS_SHOWN_BY,
  INVITED,
  PEOPLE,
  type PersonKey,
  type SeedPerson,
} from "./people.ts";
import { planAll } from "./plan.ts";
import { pledgeAll } from "./pledge-all.ts";
import { entriesOf, get, type Registered, registerAll } from "./register.ts";

export type Seeded = {
  readonly landlordId: LandlordId;
  /** Who is in the chat workspace and not linked yet: to be handed a code. */
  readonly invitedPersonId: PersonId;
};

const FOUNDED_DAYS_AGO = 365;

/**
 * Founds the demo's landlord with all that its tables name, through the use cases, in a store that holds no landlord yet.
 * The shifts begin in the week of the clock's now.
 */
export async function seed(given: Deps): Promise<Seeded> {
  // One moment for all of it, even if it takes from Sunday night to Monday.
  const now = given.clock.now();
  const deps = { ...given, clock: { now: () => now } };
  // So long ago that this morning's digests and the quarter's progress are still to be told.
  const founding = { ...deps, clock: { now: () => now.subtract({ hours: 24 * FOUNDED_DAYS_AGO }) } };
  const { landlordId, organisationId } = expectOk(await foundLandlord(founding, LANDLORD), LANDLORD.name);
  const operator: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  const registered = await registerAll(deps, operator, organisationId);
  const actorOf = (key: PersonKey): PersonActor => {
    const person: SeedPerson = PEOPLE[key];
    const at = { organisationId: get(registered.organisations, person.organisation), roles: person.roles };
    return {
      kind: "PERSON",
      landlordId,
      source: "CHAT",
      personId: get(registered.people, key),
      memberships: [at],
    };
  };
  await linkAll(deps, operator, registered);
  await noteExtracts(deps, actorOf("karin"), registered);
  await followUpAll(deps, actorOf("karin"), registered);
  await offerAll(deps, actorOf, registered);
  await holdAll(deps, actorOf, registered);
  await pledgeAll(deps, actorOf, registered, await planAll(deps, actorOf, registered));
  return { landlordId, invitedPersonId: get(registered.people, INVITED) };
}

async function linkAll(deps: Deps, operator: OperatorActor, { people }: Registered): Promise<void> {
  for (const [key, person] of entriesOf<PersonKey, SeedPerson>(PEOPLE)) {
    if (!person.chat || key === INVITED) continue;
    const personId = get(people, key);
    const { code } = expectOk(await inviteToChat(deps, operator, { personId }), person.name);
    const guest = guestOf(operator.landlordId, person.chat);
    expectOk(await linkChatIdentity(deps, guest, { code }, null), person.name);
  }
}

function guestOf(landlordId: LandlordId, { userId }: ChatAccount) {
  return { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: TEAM_ID, userId } as const;
}

async function noteExtracts(
  deps: Deps,
  karin: PersonActor,
  { organisations, people }: Registered,
): Promise<void> {
  const today = deps.clock.now().toZonedDateTimeISO(ZONE).toPlainDate();
  for (const key of EXTRACTS_SHOWN_BY) {
    const personId = get(people, key);
    const organisationId = get(organisations, PEOPLE[key].organisation);
    const facts = { personId, organisationId, shownOn: today.subtract({ weeks: 3 }).toString() };
    expectOk(await noteRecordExtract(deps, karin, facts, null), `${key}'s record extract`);
  }
}

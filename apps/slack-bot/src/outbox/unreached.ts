import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import type { Role } from "@socialsmart/domain/person/membership";
import type { Reader } from "@socialsmart/domain/store/reader";
import { reportButton } from "../attendance/attendance-buttons.ts";
import { readUnreported } from "../attendance/read-sheet.ts";
import type { Answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import { namePeopleButton } from "../seat/seat-buttons.ts";
import { openPledgesButton } from "../shift/shift-menu.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { aboutLine, aboutOf, message } from "./direct/about.ts";
import { namesDue } from "./direct/pledge-direct.ts";
import type { PledgeTold } from "./direct/told.ts";

type OfPledge = PledgeTold<"YourOffer" | "YourNamesWanted">;
type OfShift = Extract<PersonalFact, { readonly type: "YourAttendanceWanted" }>;
/** What asks an organisation for something, and must be asked by other means where nobody of it is in the workspace. */
type Asking = OfPledge | OfShift;

type Unheard = {
  readonly reader: Reader;
  /** The landlord's, whose coordinators read it. */
  readonly text: Text;
  readonly teamId: string;
  /** The person is in the workspace by our books, and Slack does not reach them. */
  readonly isOutOfReach: boolean;
  readonly now: Temporal.Instant;
};

/** What is asked, for the channel, and all who are asked it. */
type Asked = { readonly post: Answer; readonly told: readonly PersonId[] };

export function isAsking(fact: PersonalFact): fact is Asking {
  return fact.type === "YourOffer" || fact.type === "YourNamesWanted" || fact.type === "YourAttendanceWanted";
}

/**
 * The post for an initiative's channel that says whom a question has not reached, with the button for a coordinator to answer in
 * their place. Undefined where somebody else is asked in the workspace, where another's notice leads to the post, or where
 * nothing is asked any longer.
 */
export async function unreachedPost(fact: Asking, unheard: Unheard): Promise<Answer | undefined> {
  const { reader, teamId, isOutOfReach } = unheard;
  const asked =
    fact.type === "YourAttendanceWanted" ? await ofShift(fact, unheard) : await ofPledge(fact, unheard);
  if (!asked) return undefined;
  const { post, told } = asked;
  const others = isOutOfReach ? told.filter((personId) => personId !== fact.personId) : told;
  const linked = (await reader.people.chatIdentities(others)).some((one) => one.teamId === teamId);
  // Each who is asked has a notice of their own: the first one's leads to the post.
  const leads = isOutOfReach || told.toSorted()[0] === fact.personId;
  return linked || !leads ? undefined : post;
}

async function ofPledge(fact: OfPledge, { reader, text, now }: Unheard): Promise<Asked | undefined> {
  const seen = await seePledge(reader, fact.pledgeId);
  const post = seen && pledgePost(fact, seen, text, now);
  return post && { post, told: await pledgersOf(seen, fact.personId, reader) };
}

function pledgePost(fact: OfPledge, seen: PledgeSeen, text: Text, now: Temporal.Instant): Answer | undefined {
  const { pledge, shift } = seen;
  const organisation = seen.organisation.name;
  const about = aboutOf(seen, text);
  if (fact.type === "YourNamesWanted") {
    const due = namesDue(seen, now);
    if (!due) return undefined;
    const places = pledge.places - pledge.named;
    const asked = text.mrkdwn("unreached.names", {
      organisation,
      places,
      by: momentOf(text, due, shift.zone),
    });
    return message([asked, aboutLine(seen, text)], [namePeopleButton(text, pledge.id, about)]);
  }
  const { offer } = pledge;
  const isThis =
    offer?.expiresAt.epochMilliseconds === fact.expiresAt && now.epochMilliseconds < fact.expiresAt;
  if (!offer || !isThis) return undefined;
  const until = momentOf(text, offer.expiresAt, shift.zone);
  const asked = text.mrkdwn("unreached.offer", { organisation, places: offer.places, until });
  return message([asked, aboutLine(seen, text)], [openPledgesButton(text, shift.id, about)]);
}

async function ofShift(fact: OfShift, { reader, text, now }: Unheard): Promise<Asked | undefined> {
  const seen = await readUnreported(reader, fact.shiftId, now);
  if (!seen) return undefined;
  const { hostOrganisationId } = seen.initiative;
  const [host] = await reader.organisations.byIds([hostOrganisationId]);
  const asked = text.mrkdwn("unreached.attendance", { organisation: host?.name ?? "–" });
  const button = reportButton(text, fact.shiftId, { ...aboutOf(seen, text), isReported: false });
  const hosts = await peopleAs("HOST", hostOrganisationId, reader);
  const others = hosts.length > 0 ? hosts : await peopleAs("TENANT_CONTACT", hostOrganisationId, reader);
  return {
    post: message([asked, aboutLine(seen, text)], [button]),
    told: [...new Set([fact.personId, ...others])],
  };
}

/** Those who are asked: whoever pledged, or the organisation's contacts where the landlord's people or a program did. */
async function pledgersOf(
  { pledge, organisation }: PledgeSeen,
  personId: PersonId,
  reader: Reader,
): Promise<readonly PersonId[]> {
  if (pledge.madeBy !== null && pledge.source !== "STAFF") return [personId];
  return [...new Set([personId, ...(await peopleAs("TENANT_CONTACT", organisation.id, reader))])];
}

async function peopleAs(
  role: Role,
  organisationId: OrganisationId,
  reader: Reader,
): Promise<readonly PersonId[]> {
  const people = (await reader.people.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const memberships = await reader.people.membershipsByPeople(people.map(({ id }) => id));
  return [...memberships.values()]
    .flat()
    .filter((one) => one.organisationId === organisationId && one.roles.includes(role))
    .map(({ personId }) => personId);
}

import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { aboutLine, message } from "./direct/about.ts";
import { namesDue } from "./direct/pledge-direct.ts";
import type { PledgeTold } from "./direct/told.ts";

/** What asks an organisation for something, and must be asked by other means where nobody of it is in the workspace. */
type Asking = PledgeTold<"YourOffer" | "YourNamesWanted">;

type Unheard = {
  readonly reader: Reader;
  /** The landlord's, whose coordinators read it. */
  readonly text: Text;
  readonly teamId: string;
  /** The person is in the workspace by our books, and Slack does not reach them. */
  readonly isOutOfReach: boolean;
  readonly now: Temporal.Instant;
};

/**
 * The post for an initiative's channel that says whom a question has not reached, and what it is about. Undefined where
 * somebody else is asked in the workspace, where another's notice leads to the post, or where nothing is asked any longer.
 */
export async function unreachedPost(
  fact: Asking,
  { reader, text, teamId, isOutOfReach, now }: Unheard,
): Promise<Answer | undefined> {
  const seen = await seePledge(reader, fact.pledgeId);
  if (!seen) return undefined;
  const asked = asks(fact, seen, text, now);
  if (asked === undefined) return undefined;
  const told = await toldOf(seen, fact.personId, reader);
  const others = isOutOfReach ? told.filter((personId) => personId !== fact.personId) : told;
  const linked = (await reader.people.chatIdentities(others)).some((one) => one.teamId === teamId);
  // Each who is asked has a notice of their own: the first one's leads to the post.
  const leads = isOutOfReach || told.toSorted()[0] === fact.personId;
  if (linked || !leads) return undefined;
  return message([asked, aboutLine(seen, text)]);
}

function asks(fact: Asking, seen: PledgeSeen, text: Text, now: Temporal.Instant): string | undefined {
  const { pledge, shift } = seen;
  const organisation = seen.organisation.name;
  if (fact.type === "YourNamesWanted") {
    const due = namesDue(seen, now);
    const places = pledge.places - pledge.named;
    return (
      due && text.mrkdwn("unreached.names", { organisation, places, by: momentOf(text, due, shift.zone) })
    );
  }
  const { offer } = pledge;
  const isThis =
    offer?.expiresAt.epochMilliseconds === fact.expiresAt && now.epochMilliseconds < fact.expiresAt;
  if (!offer || !isThis) return undefined;
  const until = momentOf(text, offer.expiresAt, shift.zone);
  return text.mrkdwn("unreached.offer", { organisation, places: offer.places, until });
}

/** Those who are asked: whoever pledged, or the organisation's contacts where the landlord's people or a program did. */
async function toldOf(
  { pledge, organisation }: PledgeSeen,
  personId: PersonId,
  reader: Reader,
): Promise<readonly PersonId[]> {
  if (pledge.madeBy !== null && pledge.source !== "STAFF") return [personId];
  const people = (await reader.people.listByOrganisations([organisation.id])).get(organisation.id) ?? [];
  const memberships = await Promise.all(people.map(({ id }) => reader.people.memberships(id)));
  const contacts = memberships.flat().filter((one) => {
    return one.organisationId === organisation.id && one.roles.includes("TENANT_CONTACT");
  });
  return [...new Set([personId, ...contacts.map((one) => one.personId)])];
}

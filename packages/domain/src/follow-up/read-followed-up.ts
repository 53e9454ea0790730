import type { Appendix } from "../appendix/appendix.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";
import type { Agenda, AgendaParty } from "./agenda.ts";
import type { FollowUp } from "./follow-up.ts";
import { readAgenda } from "./read-agenda.ts";

/** A follow-up with all that is to be said of it. */
export type FollowedUp = {
  readonly followUp: FollowUp;
  readonly appendix: Appendix;
  readonly agenda: Agenda<PlacedInitiative>;
  /** In the agenda's order. */
  readonly parties: readonly FollowedUpParty[];
  /** The landlord's. */
  readonly zone: string;
};

export type FollowedUpParty = AgendaParty & {
  readonly organisation: Organisation;
  /** What it has taken on for the next year. */
  readonly next: readonly Commitment[];
};

export async function readFollowedUp(
  reader: Reader,
  { followUp, appendix }: Pick<FollowedUp, "followUp" | "appendix">,
  now: Temporal.Instant,
): Promise<FollowedUp> {
  const landlord = await reader.landlord();
  if (!landlord) throw new Error("There is no landlord");
  const { zone } = landlord;
  const agenda = await readAgenda(reader, followUp, { zone, now });
  const ids = agenda.parties.map(({ organisationId }) => organisationId);
  const [organisations, commitments] = await Promise.all([
    reader.organisations.byIds(ids),
    reader.commitments.listByOrganisations(ids),
  ]);
  const parties = agenda.parties.flatMap((party) => {
    const { organisationId } = party;
    const organisation = organisations.find(({ id }) => id === organisationId);
    const lines = commitments.get(organisationId) ?? [];
    const next = lines.filter(({ year }) => year === agenda.nextYear);
    return organisation ? [{ ...party, organisation, next }] : [];
  });
  return { followUp, appendix, agenda, parties, zone };
}

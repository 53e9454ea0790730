import type { Appendix } from "../appendix/appendix.ts";
import type { PlacedInitiative } from "../store/listed.ts";
import type { Reader } from "../store/reader.ts";
import type { Agenda, AgendaParty } from "./agenda.ts";
import type { AdoptedLines, FollowUp, FollowUpFigures } from "./follow-up.ts";
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
  /** What it is called, or was when the notes were saved. */
  readonly name: string;
  /** What it has taken on for the next year. */
  readonly next: readonly NextLines[];
};

type NextLines = Pick<AdoptedLines, "year" | "lines"> & {
  /** When; null where that was not kept. */
  readonly on: Temporal.PlainDate | null;
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
  const parties = followUp.figures
    ? keptParties(followUp, followUp.figures)
    : await liveParties(reader, agenda);
  return { followUp, appendix, agenda, parties, zone };
}

/** As they stood when the notes were saved, with what was taken on since. */
function keptParties({ adopted }: FollowUp, { parties }: FollowUpFigures): readonly FollowedUpParty[] {
  return parties.map((party) => ({
    ...party,
    next: adopted
      .filter(({ organisationId }) => organisationId === party.organisationId)
      .map(({ year, lines, on }) => ({ year, lines, on: Temporal.PlainDate.from(on) })),
  }));
}

async function liveParties(
  reader: Reader,
  { parties, nextYear }: FollowedUp["agenda"],
): Promise<readonly FollowedUpParty[]> {
  const ids = parties.map(({ organisationId }) => organisationId);
  const [organisations, commitments] = await Promise.all([
    reader.organisations.byIds(ids),
    reader.commitments.listByOrganisations(ids),
  ]);
  return parties.flatMap((party) => {
    const { organisationId } = party;
    const organisation = organisations.find(({ id }) => id === organisationId);
    const lines = (commitments.get(organisationId) ?? []).filter(({ year }) => year === nextYear);
    const next = lines.length > 0 ? [{ year: nextYear, lines, on: null }] : [];
    return organisation ? [{ ...party, name: organisation.name, next }] : [];
  });
}

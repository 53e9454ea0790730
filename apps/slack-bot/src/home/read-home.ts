import { isContactOf, mayCommitFor, mayHostFor, mayPlan } from "@socialsmart/domain/access/policy";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { hoursVerifiedBy } from "@socialsmart/domain/ledger/hours-for";
import { familiarFirst } from "@socialsmart/domain/pledge/familiar-first";
import { readFitting } from "@socialsmart/domain/pledge/read-fitting";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readOffersOut } from "../appendix/read-appendix-list.ts";
import type { Bot } from "../bot-context.ts";
import { readBalances } from "../commitment/organisation-balance.ts";
import { readFollowUpLines } from "../follow-up/read-follow-up-lines.ts";
import { helpText } from "../help/help-text.ts";
import { readHoursToVerify } from "../ledger/hours-to-verify.ts";
import type { Known } from "../person/identify.ts";
import { organisationPeople } from "../person/organisation-people.ts";
import { type NamedMembership, namedMemberships } from "../person/who-text.ts";
import { readComingPledges } from "../pledge/read-coming-pledges.ts";
import { readTakenPartIn } from "../pledge/read-taken-part-in.ts";
import { readOwnSeats } from "../seat/read-own-seats.ts";
import type { HomeModel } from "./home-model.ts";
import { placedRosters, READ_AT_MOST } from "./placed-rosters.ts";
import { readOwnHours } from "./read-own-hours.ts";
import { readQueue } from "./read-queue.ts";
import { readUnreportedShifts } from "./read-unreported.ts";

/** Everything that somebody's App Home shows, read as it is now. */
export async function readHome(
  { deps, queue, publicUrl }: Pick<Bot, "deps" | "queue" | "publicUrl">,
  known: Known,
): Promise<HomeModel> {
  const { person, landlord, actor, reader, text } = known;
  const now = deps.clock.now();
  const memberships = await namedMemberships(known);
  const contactOf = organisationsWhere(memberships, (id) => isContactOf(actor, id));
  const hostOf = organisationsWhere(memberships, (id) => mayHostFor(actor, id)).map(({ id }) => id);
  const [pledges, seats, ownHours, unreported, hosted, balances, people, work, toVerify] = await Promise.all([
    readComingPledges(
      reader,
      contactOf.map(({ id }) => id),
      now,
      READ_AT_MOST,
    ),
    readOwnSeats(known, now),
    readOwnHours(known, now),
    readUnreportedShifts(
      known,
      memberships.map(({ organisation }) => organisation.id),
      now,
    ),
    readHosted(reader, hostOf, now),
    readBalances(
      reader,
      organisationsWhere(memberships, (id) => mayCommitFor(actor, id)),
      { zone: landlord.zone, now },
    ),
    organisationPeople(reader, contactOf),
    mayPlan(actor) ? readQueue(reader, { queue, landlord, text, now }) : undefined,
    readHoursToVerify(reader, hoursVerifiedBy(actor)),
  ]);
  const live = pledges.items.map(({ pledge }) => pledge);
  const [fitting, takenPartIn, offersOut, followUps] = await Promise.all([
    readFitting(reader, contactOf, live, now),
    readTakenPartIn(
      reader,
      contactOf.map(({ id }) => id),
    ),
    readOffersOut({ publicUrl }, known),
    readFollowUpLines({ deps }, known),
  ]);
  return {
    ...{ person, memberships, zone: landlord.zone, now, help: helpText(known.text, mayPlan(known.actor)) },
    ...{
      pledges,
      speaksForSomebody: contactOf.length > 0,
      balances,
      people,
      fitting: familiarFirst(fitting, takenPartIn),
      seats,
      ownHours,
      unreported,
      hosted,
      queue: work,
      toVerify,
      offersOut,
      followUps,
    },
  };
}

function organisationsWhere(
  memberships: readonly NamedMembership[],
  isMeant: (id: OrganisationId) => boolean,
): readonly NamedMembership["organisation"][] {
  const meant = memberships.filter(({ organisation }) => isMeant(organisation.id));
  return [...new Map(meant.map(({ organisation }) => [organisation.id, organisation])).values()];
}

async function readHosted(reader: Reader, hostOf: readonly OrganisationId[], now: Temporal.Instant) {
  const open = { states: ["OPEN"], startsWithin: { from: now } } as const;
  const pages = await Promise.all(
    hostOf.map((hostOrganisationId) =>
      reader.shifts.page({ ...open, hostOrganisationId }, { first: READ_AT_MOST, after: null }),
    ),
  );
  const rosters = await placedRosters(
    reader,
    pages.flatMap(({ items }) => items),
    now,
  );
  return { items: rosters, isCut: pages.some(({ hasNextPage }) => hasNextPage) };
}

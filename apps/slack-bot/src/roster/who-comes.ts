import type { OrganisationId, PersonId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { firstOf } from "../kit/cut.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { LISTED } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";

/** Who is to come to a shift from one organisation. */
export type Expected = {
  readonly organisation: string;
  readonly places: number;
  readonly names: readonly string[];
};

const PLEDGES_AT_MOST = 200;

/** Who is to come to a shift, or was. For its host and coordinators: it has people's names. */
export async function readExpected(reader: Reader, shiftId: ShiftId): Promise<readonly Expected[]> {
  const held = { states: ["CONFIRMED", "FULFILLED"] } as const;
  const pages = await reader.pledges.pageByShifts([shiftId], held, { first: PLEDGES_AT_MOST, after: null });
  const pledges = pages.get(shiftId)?.items ?? [];
  const [organisations, names] = await Promise.all([
    reader.organisations.byIds([...new Set(pledges.map(({ organisationId }) => organisationId))]),
    namesOf(
      pledges.map(({ id }) => id),
      reader,
    ),
  ]);
  const nameOf = (id: OrganisationId) => organisations.find((one) => one.id === id)?.name ?? "–";
  return pledges.map(({ id, organisationId, places }) => ({
    ...{ organisation: nameOf(organisationId), places },
    names: names.get(id) ?? [],
  }));
}

/** `Kaffebönan AB, 3 platser: Ali Hassan, Bea Ek, 1 utan namn`. */
export function expectedLine({ organisation, places, names }: Expected, text: Text): string {
  if (names.length === 0) return text.mrkdwn("direct.expectedWithoutNames", { organisation, places });
  const { shown, left } = firstOf(names, LISTED.namesToCheck);
  const unnamed = places - names.length;
  const parts = [
    ...shown.map((name) => text.mrkdwn("direct.expectedName", { name })),
    left > 0 ? text.mrkdwn("roster.more", { count: left }) : undefined,
    unnamed > 0 ? text.mrkdwn("direct.expectedUnnamed", { count: unnamed }) : undefined,
  ];
  const people = parts.filter((part) => part !== undefined).join(", ");
  return text.mrkdwn("direct.expected", { organisation, places, people: new Mrkdwn(people) });
}

async function namesOf(
  ids: readonly PledgeId[],
  reader: Reader,
): Promise<ReadonlyMap<PledgeId, readonly string[]>> {
  const seats = await reader.seats.listByPledges(ids);
  const people = await reader.people.byIds(
    [...seats.values()].flatMap((ofOne) => ofOne.map(({ personId }) => personId)),
  );
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.displayName ?? "–";
  return new Map([...seats].map(([id, ofOne]) => [id, ofOne.map(({ personId }) => nameOf(personId))]));
}

import { seesInitiative } from "@socialsmart/domain/access/policy";
import { type Id, type IdKind, type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import type { RosterScope } from "../__generated__/types.ts";
import { badArgument } from "../error/api-errors.ts";
import type { ApiContext } from "../server/api-context.ts";
import type { WatchedRoster } from "./watched-roster.ts";

/**
 * The landlord's shift, initiative or district that is to be watched.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT where there is none; another landlord's, and a draft that is not for whoever asks,
 *   are answered as one that never was.
 */
export async function readWatchedRoster(
  { shiftId, initiativeId, districtId }: RosterScope,
  { actor, loaders }: ApiContext,
): Promise<WatchedRoster> {
  const seenInitiative = async (id: InitiativeId) => {
    const initiative = await loaders.initiative.load(id);
    return initiative && seesInitiative(actor, initiative) ? initiative : undefined;
  };
  if (shiftId) {
    const shift = await find("shift", shiftId, async (id) => {
      const one = await loaders.shift.load(id);
      return one && (await seenInitiative(one.initiativeId)) && one;
    });
    return { kind: "SHIFT", shiftId: shift.id, initiativeId: shift.initiativeId };
  }
  if (initiativeId) {
    const { id } = await find("initiative", initiativeId, seenInitiative);
    return { kind: "INITIATIVE", initiativeId: id };
  }
  const { id } = await find("district", districtId ?? "", (given) => loaders.district.load(given));
  return { kind: "DISTRICT", districtId: id };
}

async function find<K extends IdKind, T>(
  kind: K,
  text: string,
  load: (id: Id<K>) => Promise<T | undefined>,
): Promise<T> {
  const id = parseId(kind, text);
  const found = id && (await load(id));
  if (!found) throw badArgument(`of.${kind}Id`, `names no ${kind} of the landlord's`);
  return found;
}

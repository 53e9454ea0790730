import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import { readAll } from "@socialsmart/domain/store/all-pages";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Reader } from "@socialsmart/domain/store/reader";

/** All of the landlord's in these states, by title. */
export function readInitiatives(
  { initiatives }: Reader,
  states: readonly InitiativeState[],
): Promise<readonly PlacedInitiative[]> {
  return readAll(
    (page) => initiatives.page({ states }, page),
    ({ title, id }) => ({ key: title, id }),
  );
}

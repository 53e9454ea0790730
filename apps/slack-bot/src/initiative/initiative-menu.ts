import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { INITIATIVE_MACHINE, type InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import { type InitiativeId, parseId } from "@socialsmart/domain/kernel/ids";
import { mayBecome } from "@socialsmart/domain/kernel/state-machine";
import { option } from "../kit/blocks.ts";
import type { MenuSpec } from "../kit/menus.ts";
import type { Text } from "../texts/text.ts";

export const MANAGE_INITIATIVE = "initiative.manage";
const INITIATIVE_DEEDS = ["plan", "publish", "pause", "resume", "complete", "cancelInitiative"] as const;
/** What a coordinator does with an initiative. */
export type InitiativeDeed = (typeof INITIATIVE_DEEDS)[number];

/** The coordinators' menu of an initiative: what its state allows, and so never more than five. */
export function initiativeMenu({ id, state }: Pick<Initiative, "id" | "state">, text: Text): MenuSpec {
  return {
    actionId: MANAGE_INITIATIVE,
    options: INITIATIVE_DEEDS.filter((deed) => isPossible(deed, state)).map((deed) =>
      option(text.plain(`manage.${deed}`), `${deed}:${id}`),
    ),
  };
}

/** True while there is anything left to do with it. */
export function hasMenu({ state }: Pick<Initiative, "state">): boolean {
  return INITIATIVE_DEEDS.some((deed) => isPossible(deed, state));
}

function isPossible(deed: InitiativeDeed, state: InitiativeState): boolean {
  const to = (target: InitiativeState) => mayBecome(INITIATIVE_MACHINE, state, target);
  switch (deed) {
    case "plan":
      return INITIATIVE_MACHINE[state].length > 0;
    case "publish":
      return state === "DRAFT";
    case "pause":
      return to("PAUSED");
    case "resume":
      return state === "PAUSED";
    case "complete":
      return to("COMPLETED");
    case "cancelInitiative":
      return to("CANCELLED");
  }
}

/** Reads an option of the menu: `pause:initiative_…`. */
export function parseInitiativeDeed(value: string): { deed: InitiativeDeed; id: InitiativeId } | undefined {
  const [verb = "", rest = ""] = value.split(":");
  const deed = INITIATIVE_DEEDS.find((one) => one === verb);
  const id = parseId("initiative", rest);
  return deed && id && { deed, id };
}

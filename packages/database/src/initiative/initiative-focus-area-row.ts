import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import { type EntityManager, EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

/** An initiative's focus areas, the primary one too, as rows to look initiatives up by; written with the initiative. */
export type InitiativeFocusAreaRow = { initiative_id: InitiativeId; focus_area: FocusArea };

export const initiativeFocusAreaTable = new EntitySchema<InitiativeFocusAreaRow>({
  name: "initiative_focus_area",
  columns: {
    initiative_id: { ...column.id, primary: true },
    focus_area: { ...column.word, primary: true },
  } satisfies Record<keyof InitiativeFocusAreaRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("initiative_focus_area_initiative", "initiative_id", "initiative")],
  indices: [{ name: "initiative_by_focus_area", columns: ["focus_area", "initiative_id"] }],
});

function toFocusAreaRows(initiative: Initiative): InitiativeFocusAreaRow[] {
  const areas = new Set([initiative.primaryFocusArea, ...initiative.otherFocusAreas]);
  return [...areas].map((focus_area) => ({ initiative_id: initiative.id, focus_area }));
}

export async function insertFocusAreas(manager: EntityManager, initiative: Initiative): Promise<void> {
  await manager.insert(initiativeFocusAreaTable, toFocusAreaRows(initiative));
}

export async function replaceFocusAreas(manager: EntityManager, initiative: Initiative): Promise<void> {
  await manager.delete(initiativeFocusAreaTable, { initiative_id: initiative.id });
  await insertFocusAreas(manager, initiative);
}

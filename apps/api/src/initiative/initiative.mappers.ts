import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Connection } from "../paging/connection.ts";

export type InitiativeMapper = PlacedInitiative;
export type InitiativeConnectionMapper = Connection<PlacedInitiative>;

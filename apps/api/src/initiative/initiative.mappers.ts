import type { PlacedInitiative } from "@socialsmart/domain/store/reader";
import type { Connection } from "../paging/connection.ts";

export type InitiativeMapper = PlacedInitiative;
export type InitiativeConnectionMapper = Connection<PlacedInitiative>;

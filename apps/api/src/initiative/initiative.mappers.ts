import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Connection } from "../paging/connection.ts";

export type InitiativeMapper = Initiative;
export type InitiativeConnectionMapper = Connection<Initiative>;

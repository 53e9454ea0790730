import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Connection } from "../paging/connection.ts";

export type ShiftMapper = Shift;
export type ShiftConnectionMapper = Connection<Shift>;

import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftSums } from "@socialsmart/domain/store/sums";
import type { Connection } from "../paging/connection.ts";

export type ShiftMapper = Shift;
export type ShiftConnectionMapper = Connection<Shift, ShiftSums>;
export type PeopleBusyErrorMapper = {
  readonly message: string;
  readonly personIds: readonly PersonId[];
};

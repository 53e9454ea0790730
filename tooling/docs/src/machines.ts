import { APPENDIX_MACHINE } from "@socialsmart/domain/appendix/appendix-states";
import { ATTENDANCE_MACHINE } from "@socialsmart/domain/attendance/attendance-states";
import { INITIATIVE_MACHINE } from "@socialsmart/domain/initiative/initiative-states";
import type { StateMachine } from "@socialsmart/domain/kernel/state-machine";
import { PLEDGE_MACHINE } from "@socialsmart/domain/pledge/pledge-states";
import { SHIFT_MACHINE } from "@socialsmart/domain/shift/shift-states";
import { TEMPLATE_MACHINE } from "@socialsmart/domain/template/template-states";

/** A table of the domain with the words around its diagram. */
export interface DescribedMachine {
  readonly english: string;
  readonly swedish: string;
  readonly table: StateMachine<string>;
  /** States that something may begin in although others lead there too; one that none leads to begins anyway. */
  readonly alsoBegins: readonly string[];
  /** One line on what a reader may look for among the states and will not find, since it is not stored. */
  readonly derived?: string;
}

/** Every state machine of the domain, under the name it is exported by and in the order of the page. */
export const MACHINES: Readonly<Record<string, DescribedMachine>> = {
  TEMPLATE_MACHINE: describe(TEMPLATE_MACHINE, { english: "Template version", swedish: "mallversion" }),
  APPENDIX_MACHINE: describe(APPENDIX_MACHINE, {
    english: "Appendix",
    swedish: "socialsmart hyresbilaga",
    alsoBegins: ["OFFERED"],
    derived:
      "An offer can be signed until local midnight after its last day, whether or not `EXPIRED` has been written down. One that was agreed on paper begins in whatever state it is in.",
  }),
  INITIATIVE_MACHINE: describe(INITIATIVE_MACHINE, { english: "Initiative", swedish: "insats" }),
  SHIFT_MACHINE: describe(SHIFT_MACHINE, {
    english: "Shift",
    swedish: "pass",
    derived:
      "Whether it is full, closed for sign-up, running, ended or understaffed is not stored: it follows from the clock and the places taken.",
  }),
  PLEDGE_MACHINE: describe(PLEDGE_MACHINE, {
    english: "Pledge",
    swedish: "anmälan",
    alsoBegins: ["CONFIRMED", "WAITLISTED"],
    derived:
      "Its place in the queue is not stored: it follows from `queuedAt` and the id. An offer holds nothing from the moment it expires, whether or not `OFFER_EXPIRED` has been written down.",
  }),
  ATTENDANCE_MACHINE: describe(ATTENDANCE_MACHINE, {
    english: "Attendance",
    swedish: "närvaro",
    derived:
      "`EXPECTED` is not stored: it is whoever nobody has reported yet. What was reported can be corrected until the shift is settled, unless its hours have been verified; from then on only an entry of the ledger is reversed.",
  }),
};

function describe<S extends string>(
  table: StateMachine<S>,
  {
    alsoBegins = [],
    ...words
  }: Omit<DescribedMachine, "table" | "alsoBegins"> & { alsoBegins?: readonly S[] },
): DescribedMachine {
  return { ...words, table, alsoBegins };
}

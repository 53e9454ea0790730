import { mayBecome, type StateMachine } from "../kernel/state-machine.ts";

/** What is stored. Full, running, ended and understaffed are derived: see shift-phase.ts. */
export const SHIFT_STATES = ["DRAFT", "OPEN", "SETTLED", "CANCELLED"] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

export const SHIFT_MACHINE: StateMachine<ShiftState> = {
  DRAFT: ["OPEN", "CANCELLED"],
  OPEN: ["SETTLED", "CANCELLED"],
  SETTLED: [],
  CANCELLED: [],
};

/** The change that takes a shift to another state. @throws where the machine knows no such move */
export function moveShift<To extends ShiftState>(
  shift: { readonly id: string; readonly state: ShiftState },
  to: To,
): { readonly state: To } {
  if (!mayBecome(SHIFT_MACHINE, shift.state, to))
    throw new Error(`${shift.id} never goes from ${shift.state} to ${to}`);
  return { state: to };
}

import { cancelShift } from "../../shift/cancel-shift.ts";
import { reviseShift } from "../../shift/revise-shift.ts";
import { scheduleShift } from "../../shift/schedule-shift.ts";
import { aSchedule } from "../inputs.ts";
import { pledge } from "../world-additions.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with a shift. */
export const SHIFT_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "scheduleShift",
    tells: ["ShiftOpened"],
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const input = aSchedule(world);
      return ready(world, world.landlord.coordinator, scheduleShift, input, { ...input, capacity: 5 });
    },
  },
  {
    ...usual,
    name: "reviseShift",
    tells: ["YourShiftMoved", "YourHostedShiftMoved", "ShiftMoved"],
    // The shift, and the pledge of the whole of it, which is an hour longer now.
    changes: 2,
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      const { shiftId, landlord } = world;
      await pledge(world, world.bakery, shiftId);
      const input = {
        shiftId,
        startsAt: "2026-03-10T14:00:00Z",
        endsAt: "2026-03-10T18:00:00Z",
        reason: "Mötet före är inställt",
      };
      return ready(world, landlord.coordinator, reviseShift, input, { shiftId, capacity: 6 });
    },
  },
  {
    ...usual,
    name: "cancelShift",
    tells: ["YourPledgeCancelled", "YourHostedShiftCancelled", "ShiftCancelled"],
    changes: 2,
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      await pledge(world, world.bakery, world.shiftId);
      const input = { shiftId: world.shiftId, reason: "Snöstorm" };
      return ready(world, world.landlord.coordinator, cancelShift, input, { ...input, reason: "Lov" });
    },
  },
];

import { reportAttendance } from "../../attendance/report-attendance.ts";
import { commitYearly } from "../../commitment/commit-yearly.ts";
import { reviseCommitment } from "../../commitment/revise-commitment.ts";
import { grantExemption } from "../../exemption/grant-exemption.ts";
import { reviseExemption } from "../../exemption/revise-exemption.ts";
import { adjustHours } from "../../ledger/adjust-hours.ts";
import { reverseEntry } from "../../ledger/reverse-entry.ts";
import { verifyHours } from "../../ledger/verify-hours.ts";
import { holdShift, reportAll, verifyOne } from "../held-shift.ts";
import { answerOf } from "../outcome.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with hours, and with what organisations have taken on. */
export const HOURS_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "reportAttendance",
    changes: 3,
    tells: ["YourQuestionChanged"],
    fromOutside: "ShiftNotFound",
    prepare: async (world) => {
      const { shiftId, gym } = await holdShift(world);
      const input = { shiftId, allCame: true };
      const other = { shiftId, headCounts: [{ pledgeId: gym.pledgeId, places: 1 }] };
      return ready(world, world.landlord.coordinator, reportAttendance, input, other);
    },
  },
  {
    ...usual,
    name: "verifyHours",
    changes: 3,
    tells: ["YourQuestionChanged"],
    fromOutside: "AttendanceNotFound",
    prepare: async (world) => {
      const { attendanceIds } = await reportAll(world);
      const other = { attendanceIds: attendanceIds.slice(0, 1) };
      return ready(world, world.landlord.coordinator, verifyHours, { attendanceIds }, other);
    },
  },
  {
    ...usual,
    name: "reverseEntry",
    tells: ["YourQuestionChanged"],
    fromOutside: "EntryNotFound",
    prepare: async (world) => {
      const { entryId } = (await verifyOne(world)).entry;
      const input = { entryId, reason: "Fel person" };
      return ready(world, world.landlord.coordinator, reverseEntry, input, { ...input, reason: "Fel dag" });
    },
  },
  {
    ...usual,
    name: "adjustHours",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const input = { organisationId, workedOn: "2026-02-03", minutes: -60, reason: "Räknat dubbelt" };
      return ready(world, world.landlord.coordinator, adjustHours, input, { ...input, minutes: 90 });
    },
  },
  {
    ...usual,
    name: "commitYearly",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const line = { year: 2026, unit: "MINUTES", focusArea: null, target: 6000, note: "" } as const;
      const input = { ...line, organisationId };
      return ready(world, world.landlord.coordinator, commitYearly, input, { ...input, year: 2027 });
    },
  },
  {
    ...usual,
    name: "reviseCommitment",
    fromOutside: "CommitmentNotFound",
    prepare: async (world) => {
      const { organisationId, contact } = world.bakery;
      const line = { year: 2026, unit: "PLACES", focusArea: "SAFETY", target: 4, note: "" } as const;
      const { commitmentId } = answerOf(
        await commitYearly(world.deps, contact, { ...line, organisationId }, null),
      );
      const input = { commitmentId, target: 6 };
      return ready(world, world.landlord.coordinator, reviseCommitment, input, { ...input, target: 8 });
    },
  },
  {
    ...usual,
    name: "grantExemption",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = world.bakery;
      const days = { from: "2026-03-01", to: "2026-04-01" };
      const input = { organisationId, ground: "RENOVATION", note: "", ...days } as const;
      return ready(world, world.landlord.coordinator, grantExemption, input, { ...input, to: "2026-05-01" });
    },
  },
  {
    ...usual,
    name: "reviseExemption",
    fromOutside: "ExemptionNotFound",
    prepare: async (world) => {
      const { deps, landlord, bakery } = world;
      const days = { from: "2026-03-01", to: "2026-04-01" };
      const terms = { organisationId: bakery.organisationId, ground: "VACANCY", note: "", ...days } as const;
      const { exemptionId } = answerOf(await grantExemption(deps, landlord.coordinator, terms, null));
      const input = { exemptionId, to: "2026-03-15" };
      return ready(world, landlord.coordinator, reviseExemption, input, { ...input, to: "2026-03-01" });
    },
  },
];

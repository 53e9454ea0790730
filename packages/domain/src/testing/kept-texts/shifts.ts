import { cancelInitiative } from "../../initiative/cancel-initiative.ts";
import { pauseInitiative } from "../../initiative/pause-initiative.ts";
import { planInitiative } from "../../initiative/plan-initiative.ts";
import { rejectPledge } from "../../pledge/reject-pledge.ts";
import { removePledge } from "../../pledge/remove-pledge.ts";
import { namePerson } from "../../seat/name-person.ts";
import { endSeries } from "../../series/end-series.ts";
import { reviseSeries } from "../../series/revise-series.ts";
import { scheduleSeries } from "../../series/schedule-series.ts";
import { cancelShift } from "../../shift/cancel-shift.ts";
import { reviseShift } from "../../shift/revise-shift.ts";
import { scheduleShift } from "../../shift/schedule-shift.ts";
import { aPlan, aSchedule, aSeriesPlan } from "../inputs.ts";
import type { KeptText } from "./kept-text.ts";

const fromThen = { from: "2026-03-10", reason: "Lov" };

export const SHIFT_TEXTS: readonly KeptText[] = [
  [
    "planInitiative",
    "title",
    (it, text) => planInitiative(it.deps, it.operator, aPlan(it, { title: text }), null),
  ],
  [
    "planInitiative",
    "description",
    (it, text) => planInitiative(it.deps, it.operator, aPlan(it, { description: text }), null),
  ],
  [
    "planInitiative",
    "channel.teamId",
    (it, text) =>
      planInitiative(it.deps, it.operator, aPlan(it, { channel: { teamId: text, channelId: "C1" } }), null),
  ],
  [
    "planInitiative",
    "channel.channelId",
    (it, text) =>
      planInitiative(it.deps, it.operator, aPlan(it, { channel: { teamId: "T1", channelId: text } }), null),
  ],
  [
    "scheduleShift",
    "location",
    (it, text) => scheduleShift(it.deps, it.operator, aSchedule(it, { location: text }), null),
  ],
  [
    "cancelShift",
    "reason",
    ({ deps, operator, shiftId }, text) => cancelShift(deps, operator, { shiftId, reason: text }, null),
  ],
  [
    "reviseShift",
    "location",
    ({ deps, operator, shiftId }, text) => reviseShift(deps, operator, { shiftId, location: text }, null),
  ],
  [
    "reviseShift",
    "reason",
    ({ deps, operator, shiftId }, text) =>
      reviseShift(deps, operator, { shiftId, capacity: 5, reason: text }, null),
  ],
  [
    "reviseShift",
    "overlapReason",
    ({ deps, operator, shiftId }, text) =>
      reviseShift(deps, operator, { shiftId, capacity: 5, overlapReason: text }, null),
  ],
  [
    "pauseInitiative",
    "reason",
    ({ deps, operator, initiativeId }, text) =>
      pauseInitiative(deps, operator, { initiativeId, reason: text }, null),
  ],
  [
    "cancelInitiative",
    "reason",
    ({ deps, operator, initiativeId }, text) =>
      cancelInitiative(deps, operator, { initiativeId, reason: text }, null),
  ],
  [
    "removePledge",
    "reason",
    ({ deps, operator, pledgeId }, text) => removePledge(deps, operator, { pledgeId, reason: text }, null),
  ],
  [
    "rejectPledge",
    "reason",
    ({ deps, operator, pendingId }, text) =>
      rejectPledge(deps, operator, { pledgeId: pendingId, reason: text }, null),
  ],
  [
    "namePerson",
    "overlapReason",
    ({ deps, operator, pledgeId, bakery }, text) =>
      namePerson(deps, operator, { pledgeId, personId: bakery.contact.personId, overlapReason: text }, null),
  ],
  [
    "scheduleSeries",
    "location",
    (it, text) => scheduleSeries(it.deps, it.operator, aSeriesPlan(it, { location: text }), null),
  ],
  [
    "reviseSeries",
    "location",
    ({ deps, operator, seriesId }, text) =>
      reviseSeries(deps, operator, { seriesId, ...fromThen, location: text }, null),
  ],
  [
    "reviseSeries",
    "reason",
    ({ deps, operator, seriesId }, text) =>
      reviseSeries(deps, operator, { seriesId, ...fromThen, reason: text }, null),
  ],
  [
    "endSeries",
    "reason",
    ({ deps, operator, seriesId }, text) =>
      endSeries(deps, operator, { seriesId, ...fromThen, reason: text }, null),
  ],
];

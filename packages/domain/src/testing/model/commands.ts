import { noteRecordExtract } from "../../clearance/note-record-extract.ts";
import { cancelInitiative } from "../../initiative/cancel-initiative.ts";
import { completeInitiative } from "../../initiative/complete-initiative.ts";
import { pauseInitiative } from "../../initiative/pause-initiative.ts";
import { publishInitiative } from "../../initiative/publish-initiative.ts";
import { resumeInitiative } from "../../initiative/resume-initiative.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { acceptOffer } from "../../pledge/accept-offer.ts";
import { approvePledge } from "../../pledge/approve-pledge.ts";
import { changePledge } from "../../pledge/change-pledge.ts";
import { declineOffer } from "../../pledge/decline-offer.ts";
import { offerFreePlaces } from "../../pledge/offer-free-places.ts";
import { pledgePlaces } from "../../pledge/pledge-places.ts";
import { rejectPledge } from "../../pledge/reject-pledge.ts";
import { removePledge } from "../../pledge/remove-pledge.ts";
import { withdrawPledge } from "../../pledge/withdraw-pledge.ts";
import { namePerson } from "../../seat/name-person.ts";
import { unnamePerson } from "../../seat/unname-person.ts";
import { cancelShift } from "../../shift/cancel-shift.ts";
import { reviseShift } from "../../shift/revise-shift.ts";
import { scheduleShift } from "../../shift/schedule-shift.ts";
import type { Store } from "../../store/store.ts";
import { aSchedule } from "../inputs.ts";
import type { TestDeps } from "../world-parts.ts";
import * as plans from "./plan-rules.ts";
import * as pledges from "./pledge-rules.ts";
import * as seats from "./seat-rules.ts";
import type { WouldPledge } from "./sign-up-beforehand.ts";
import type { SmallWorld } from "./small-world.ts";
import { DAY, dateOf, find, HOUR, MINUTE, type Model } from "./state.ts";
import type { Step } from "./steps.ts";
import { movesFor, nth, orgFor, personFor, pledgeFor, seatFor } from "./targets.ts";
import type { Answer, Verdict } from "./verdict.ts";

/** A step that somebody takes, as the engine is asked for it and as the rules see it. */
export type Command = {
  /** Asks the engine; with the same key again, it is the same command again. */
  readonly ask: (key: string) => Promise<Answer>;
  /** The shift that is caught up before, and whose places are offered after. */
  readonly shift: string | null;
  /** Who would pledge where, for a step that pledges. */
  readonly signUp?: WouldPledge;
  /** Who gives a seat up or takes it. */
  readonly by?: PersonId | null;
  /** Asks the rules, on a model that has been caught up. */
  readonly foretell: (model: Model) => Verdict;
};

const BECAUSE = "Det blev ändrat.";
const at = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toString();

/** The command of a step; undefined where there is nothing that it could be about. */
export function commandOf(deps: TestDeps<Store>, small: SmallWorld, step: Step): Command | undefined {
  const { model, initiativeId } = small;
  const shiftFor = (n: number) => nth(model.shifts, small.focus + n);
  const [first] = model.orgs;
  if (!first) throw new Error("There are organisations");
  switch (step.do) {
    case "pledge": {
      const shift = shiftFor(step.shift);
      const org = shift && orgFor(model, shift, step.org);
      if (!shift || !org) return undefined;
      const { actor, who } = small.actor(step.by, org.id);
      const { places, minutes: minutesPerPlace, part: acceptsPart } = step;
      const input = { shiftId: shift.id, organisationId: org.id, places, minutesPerPlace, acceptsPart };
      return {
        ask: (key) => pledgePlaces(deps, actor, input, key),
        signUp: { actor, organisationId: org.id, shiftId: shift.id },
        shift: shift.id,
        foretell: (now) => pledges.pledge(now, who, find(now.shifts, shift.id), org, step),
      };
    }
    case "change": {
      const mine = pledgeFor(model, step.do, step.pledge);
      if (!mine) return undefined;
      const { actor, who } = small.actor(step.by, mine.org);
      const { places, minutes: minutesPerPlace, part } = step;
      const input = {
        pledgeId: mine.id,
        places,
        minutesPerPlace,
        ...(part !== null && { acceptsPart: part }),
        ...(step.reason && { reason: BECAUSE }),
      };
      return {
        ask: (key) => changePledge(deps, actor, input, key),
        shift: mine.shift,
        foretell: (now) => pledges.change(now, who, find(now.pledges, mine.id), step),
      };
    }
    case "withdraw":
    case "accept":
    case "decline":
    case "approve": {
      const mine = pledgeFor(model, step.do, step.pledge);
      if (!mine) return undefined;
      const { actor, who } = small.actor(step.by, mine.org);
      const does = {
        withdraw: { ask: withdrawPledge, foretell: pledges.withdraw },
        accept: { ask: acceptOffer, foretell: pledges.accept },
        decline: { ask: declineOffer, foretell: pledges.decline },
        approve: { ask: approvePledge, foretell: pledges.approve },
      }[step.do];
      const input = { pledgeId: mine.id };
      return {
        ask: (key) => does.ask(deps, actor, input, key),
        shift: mine.shift,
        foretell: (now) => does.foretell(now, who, find(now.pledges, mine.id)),
      };
    }
    case "reject":
    case "remove": {
      const mine = pledgeFor(model, step.do, step.pledge);
      if (!mine) return undefined;
      const { actor, who } = small.actor(step.by, mine.org);
      const ask = step.do === "reject" ? rejectPledge : removePledge;
      const input = { pledgeId: mine.id, reason: step.reason ? BECAUSE : " " };
      return {
        ask: (key) => ask(deps, actor, input, key),
        shift: mine.shift,
        foretell: (now) => pledges.rejectOrRemove(now, who, find(now.pledges, mine.id), step),
      };
    }
    case "offerFree": {
      const shift = shiftFor(step.shift);
      if (!shift) return undefined;
      const { actor, who } = small.actor(step.by, first.id);
      return {
        ask: (key) => offerFreePlaces(deps, actor, { shiftId: shift.id }, key),
        shift: shift.id,
        foretell: (now) => pledges.offerFree(now, who, find(now.shifts, shift.id)),
      };
    }
    case "name": {
      const mine = pledgeFor(model, step.do, step.pledge);
      const person = mine && personFor(model, mine, step.person);
      if (!mine || !person) return undefined;
      const { actor, who } = small.actor(step.by, mine.org);
      const overlapReason = step.override ? { overlapReason: BECAUSE } : {};
      const input = { pledgeId: mine.id, personId: person.id, confirmsAdult: step.adult, ...overlapReason };
      return {
        ask: (key) => namePerson(deps, actor, input, key),
        by: who.personId,
        shift: mine.shift,
        foretell: (now) => seats.name(now, who, find(now.pledges, mine.id), person, step),
      };
    }
    case "unname": {
      const found = seatFor(model, step.seat);
      if (!found) return undefined;
      const { seat, pledge } = found;
      const { actor, who } = small.actor(step.self ? "participant" : step.by, pledge.org, seat.person);
      return {
        ask: (key) => unnamePerson(deps, actor, { seatId: seat.id }, key),
        by: who.personId,
        shift: pledge.shift,
        foretell: (now) => {
          const mine = find(now.pledges, pledge.id);
          return seats.unname(now, who, mine, mine.seats.find(({ id }) => id === seat.id) ?? seat);
        },
      };
    }
    case "note": {
      const person = nth(model.people, step.person);
      const organisationId = person?.orgs[0];
      if (!person || !organisationId) return undefined;
      const { actor, who } = small.actor(step.by, organisationId);
      const shownOn = dateOf(model.now - step.daysAgo * DAY);
      return {
        ask: (key) => noteRecordExtract(deps, actor, { personId: person.id, organisationId, shownOn }, key),
        shift: null,
        foretell: (now) => seats.note(now, who, person, step),
      };
    }
    case "revise": {
      const shift = shiftFor(step.shift);
      if (!shift) return undefined;
      const { actor, who } = small.actor(step.by, first.id);
      const {
        later = 0,
        longer = 0,
        location,
        cap,
        nameBy,
        headCounts,
        adults,
        extract,
        manual,
        capacity,
      } = step.change;
      const moves = movesFor(model, shift.id, step.moves);
      const input = {
        shiftId: shift.id,
        ...(later !== 0 && { startsAt: at(shift.start + later * MINUTE) }),
        ...(later + longer !== 0 && { endsAt: at(shift.end + (later + longer) * MINUTE) }),
        ...(capacity !== undefined && { capacity }),
        ...(location !== undefined && { location }),
        ...(cap !== undefined && { perOrganisationCap: cap }),
        ...(nameBy !== undefined && { nameByMinutes: nameBy }),
        ...(headCounts !== undefined && { takesHeadCounts: headCounts }),
        ...(adults !== undefined && { adultsOnly: adults }),
        ...(extract !== undefined && { requiresRecordExtract: extract }),
        ...(manual !== undefined && { approval: manual ? ("MANUAL" as const) : ("AUTO" as const) }),
        ...(moves.length > 0 && { moves }),
        ...(step.reason && { reason: BECAUSE }),
        ...(step.override && { overlapReason: BECAUSE }),
      };
      return {
        ask: (key) => reviseShift(deps, actor, input, key),
        shift: shift.id,
        foretell: (now) => plans.revise(now, who, find(now.shifts, shift.id), moves, step),
      };
    }
    case "cancelShift": {
      const shift = shiftFor(step.shift);
      if (!shift) return undefined;
      const { actor, who } = small.actor(step.by, first.id);
      const input = { shiftId: shift.id, reason: step.reason ? BECAUSE : "" };
      return {
        ask: (key) => cancelShift(deps, actor, input, key),
        shift: shift.id,
        foretell: (now) => plans.cancelShift(now, who, find(now.shifts, shift.id), step),
      };
    }
    case "pause":
    case "cancelInitiative": {
      const { actor, who } = small.actor(step.by, first.id);
      const ask = step.do === "pause" ? pauseInitiative : cancelInitiative;
      const input = { initiativeId, reason: step.reason ? BECAUSE : "" };
      return {
        ask: (key) => ask(deps, actor, input, key),
        shift: null,
        foretell: (now) => plans.moveInitiative(now, who, step),
      };
    }
    case "publish":
    case "resume":
    case "complete": {
      const { actor, who } = small.actor(step.by, first.id);
      const ask = { publish: publishInitiative, resume: resumeInitiative, complete: completeInitiative };
      return {
        ask: (key) => ask[step.do](deps, actor, { initiativeId }, key),
        shift: null,
        foretell: (now) => plans.moveInitiative(now, who, step),
      };
    }
    case "schedule": {
      const { actor, who } = small.actor(step.by, first.id);
      const start = Math.floor(model.now / MINUTE) * MINUTE + step.inHours * HOUR;
      const ends = start + step.lasts * MINUTE;
      const { capacity } = step;
      const given = { initiativeId, capacity, startsAt: at(start), endsAt: at(ends) };
      return {
        ask: (key) => scheduleShift(deps, actor, aSchedule(small.world, given), key),
        shift: null,
        foretell: (now) => plans.schedule(now, who, step, [start, ends]),
      };
    }
    default:
      return undefined;
  }
}

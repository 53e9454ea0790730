import type { AgendaParty } from "@socialsmart/domain/follow-up/agenda";
import type { FollowUp } from "@socialsmart/domain/follow-up/follow-up";
import { FOCUS_AREAS } from "@socialsmart/domain/initiative/focus-area";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { type AdoptForm, adoptFormView } from "../../follow-up/adopt-form.ts";
import { type AgendaShown, agendaView } from "../../follow-up/agenda-view.ts";
import { plannedButtons, scheduleButton } from "../../follow-up/follow-up-buttons.ts";
import { followUpsAnswer } from "../../follow-up/follow-up-command.ts";
import { aboutFollowUp, dayLine } from "../../follow-up/follow-up-lines.ts";
import { type FollowUpRefused, followUpRefusalText } from "../../follow-up/follow-up-refusal-text.ts";
import { noteFormView } from "../../follow-up/note-form.ts";
import type { FollowUpSeen } from "../../follow-up/read-follow-up.ts";
import type { FollowUpLine } from "../../follow-up/read-follow-up-lines.ts";
import { scheduleFormView } from "../../follow-up/schedule-form.ts";
import { fullDateOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { anId, anOrganisation } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { thingsOf } from "./things.ts";

const date = (text: string) => Temporal.PlainDate.from(text);

/** One of each type, so that a new one does not compile until it is here. */
type Each<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: Union & { readonly type: Type };
};

function seenOf(given: Given, heldOn: string | null): FollowUpSeen {
  const organisation = anOrganisation(given.organisation);
  const appendix = anAppendix({
    ...{ id: anId("appendix"), leaseNumber: "L-1042", organisationId: organisation.id },
    effectiveFrom: date("2025-04-01"),
  });
  const followUp: FollowUp = {
    ...{ id: anId("followup"), landlordId: anId("landlord"), appendixId: appendix.id, year: 2025 },
    ...{ organisationId: organisation.id, dueOn: date("2026-03-24"), revision: 0, version: 1 },
    ...{ setBy: null, figures: null, adopted: [] },
    heldOn: heldOn === null ? null : date(heldOn),
    attendees:
      heldOn === null
        ? []
        : [
            { party: "LANDLORD", capacity: "samordnare" },
            ...times(given, 29, () => ({ party: "TENANT", capacity: given.person }) as const),
          ],
    minutes: heldOn === null ? "" : given.reason,
  };
  return { followUp, appendix, organisation };
}

function partyOf({ id, kind }: Organisation, given: Given): AgendaParty {
  const party = kind === "LANDLORD" ? "LANDLORD" : "TENANT";
  const units = ["MINUTES", "PLACES", "EVENTS"] as const;
  const lines = times(given, 18, (n) => {
    const unit = units[Math.floor(n / 6) % 3] ?? "MINUTES";
    const isCounted = unit === "MINUTES";
    return {
      ...{
        commitmentId: anId("commitment"),
        unit,
        focusArea: FOCUS_AREAS[n % 6] ?? null,
        note: given.reason,
      },
      ...{ target: 6000, proRataTarget: 4500, proposedTarget: isCounted ? 5010 : 6000 },
      ...(isCounted ? { verified: 3000, left: 1500 } : { verified: null, left: null }),
    };
  });
  return {
    ...{ party, organisationId: id, lines },
    balance: { targetMinutes: 4500, committedMinutes: 6000, plannedMinutes: 540, verifiedMinutes: 3000 },
    areas: FOCUS_AREAS.slice(0, given.many).map((focusArea) => ({
      ...{ focusArea, promisedMinutes: 6000, pledgedMinutes: 3540, verifiedMinutes: 3000 },
    })),
  };
}

function shownOf(given: Given, heldOn: string | null): AgendaShown {
  const seen = seenOf(given, heldOn);
  const landlord = anOrganisation("Västerporten", { kind: "LANDLORD" });
  const { shifts, initiative } = thingsOf(given);
  const placed = {
    ...initiative,
    host: seen.organisation,
    district: { id: anId("district"), landlordId: anId("landlord"), name: given.district },
  };
  const fitting = shifts.slice(0, 5).map((shift) => ({ shift, initiative: placed }));
  const organisations = [seen.organisation, landlord];
  return {
    ...{ ...seen, organisations, isReadable: heldOn !== null },
    agenda: {
      ...{ year: 2025, nextYear: 2026, parties: organisations.map((one) => partyOf(one, given)), fitting },
      ...(heldOn === null && {
        shortYear: {
          ...{ year: 2024, from: "2024-11-04" },
          parties: organisations.map((one) => partyOf(one, given)),
        },
      }),
    },
  };
}

function adoptingOf(given: Given): AdoptForm {
  const seen = seenOf(given, "2026-03-24");
  return {
    ...seen,
    whose: seen.organisation,
    next: [],
    nextYear: 2026,
    party: partyOf(seen.organisation, given),
  };
}

/** One that is overdue and has no day, and those that have one. */
export function followUpLinesOf(given: Given, text: Text): readonly FollowUpLine[] {
  return times({ ...given, many: 8 + given.many }, 150, (n) => {
    const seen = seenOf(given, null);
    const about = { ...seen, year: 2025 };
    const on = seen.followUp.dueOn;
    const when =
      n === 0 ? text.mrkdwn("followUp.wasDueBy", { on: fullDateOf(text, on) }) : dayLine(seen, text);
    return {
      ...{ on, isOverdue: n < 2, wants: n === 0 ? "DAY" : n === 1 ? "NOTES" : undefined },
      said: `${aboutFollowUp(about, text)}\n${when}`,
      buttons: n === 0 ? [scheduleButton(about, text)] : plannedButtons(seen, text),
    };
  });
}

const REFUSALS: Each<FollowUpRefused> = {
  NotAllowed: { type: "NotAllowed" },
  InvalidInput: { type: "InvalidInput", issues: [{ path: "dueOn", problem: { type: "NotADate" } }] },
  AppendixNotFound: { type: "AppendixNotFound" },
  FollowUpNotFound: { type: "FollowUpNotFound" },
  OrganisationNotFound: { type: "OrganisationNotFound" },
  NotAgreed: { type: "NotAgreed", state: "OFFERED" },
  FollowUpHeld: { type: "FollowUpHeld", followUpId: anId("followup") },
  FollowUpNotHeld: { type: "FollowUpNotHeld" },
  NotedMeanwhile: { type: "NotedMeanwhile", revision: 1 },
  RaiseNeedsPerson: { type: "RaiseNeedsPerson", line: 0, thisYears: 60 },
  CommitmentExists: { type: "CommitmentExists", commitmentId: anId("commitment") },
  CommandKeyReused: { type: "CommandKeyReused" },
};

export const FOLLOW_UP_SAMPLES: readonly Sample[] = [
  {
    of: scheduleFormView,
    what: "a day is asked for",
    show: (given, text) => {
      const { appendix, organisation } = seenOf(given, null);
      return scheduleFormView({ appendix, organisation, year: 2025, dueOn: date("2026-04-01") }, {}, text);
    },
  },
  {
    of: followUpsAnswer,
    what: "a list of them that goes on",
    show: (given, text) => followUpsAnswer(followUpLinesOf(given, text), 0, text),
  },
  {
    of: followUpsAnswer,
    what: "the end of a list of them",
    show: (given, text) => {
      const lines = followUpLinesOf(given, text);
      return followUpsAnswer(lines, lines.length - 1, text);
    },
  },
  {
    of: agendaView,
    what: "what there is to talk of",
    show: (given, text) => agendaView(shownOf(given, null), {}, text),
  },
  {
    of: agendaView,
    what: "what was said, of a follow-up that was held",
    show: (given, text) => agendaView(shownOf(given, "2026-03-24"), {}, text),
  },
  {
    of: noteFormView,
    what: "what was said is asked for",
    show: (given, text) => noteFormView(seenOf(given, null), date("2026-03-25"), {}, text),
  },
  {
    of: noteFormView,
    what: "what was said is put right",
    show: (given, text) => noteFormView(seenOf(given, "2026-03-24"), date("2026-03-25"), {}, text),
  },
  {
    of: adoptFormView,
    what: "next year's lines are asked for",
    show: (given, text) => adoptFormView(adoptingOf(given), {}, text),
  },
  ...Object.values(REFUSALS).map(
    (refusal): Sample => ({
      of: followUpRefusalText,
      what: `not followed up: ${refusal.type}`,
      show: (_given, text) => followUpRefusalText(refusal, text, "mrkdwn"),
    }),
  ),
];

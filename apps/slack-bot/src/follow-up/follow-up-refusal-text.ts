import type { AdoptLinesRefusal } from "@socialsmart/domain/follow-up/adopt-lines";
import type { CancelFollowUpRefusal } from "@socialsmart/domain/follow-up/cancel-follow-up";
import type { NoteFollowUpRefusal } from "@socialsmart/domain/follow-up/note-follow-up";
import type { ScheduleFollowUpRefusal } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { problemText } from "../texts/problem-text.ts";
import type { Text, Where } from "../texts/text.ts";

export type FollowUpRefused =
  | ScheduleFollowUpRefusal
  | NoteFollowUpRefusal
  | AdoptLinesRefusal
  | CancelFollowUpRefusal
  | CommandKeyReused;

/** Why a follow-up was not planned, noted or taken further, and what to do instead. */
export function followUpRefusalText(refusal: FollowUpRefused, text: Text, where: Where): string {
  switch (refusal.type) {
    case "InvalidInput":
      return problemText(refusal, text);
    case "NotAgreed":
      return text.in(where, "followUpRefusal.NotAgreed", {
        state: text.plain(`appendixState.${refusal.state}`),
      });
    case "NotAllowed":
    case "AppendixNotFound":
    case "FollowUpNotFound":
    case "OrganisationNotFound":
    case "FollowUpHeld":
    case "FollowUpNotHeld":
    case "NotedMeanwhile":
    case "RaiseNeedsPerson":
    case "CommitmentExists":
    case "CommandKeyReused":
      return text.in(where, `followUpRefusal.${refusal.type}`);
    default:
      return assertNever(refusal);
  }
}

import type { AdoptLinesRefusal } from "@socialsmart/domain/follow-up/adopt-lines";
import type { ScheduleFollowUpRefusal } from "@socialsmart/domain/follow-up/schedule-follow-up";

type Refusal<T extends ScheduleFollowUpRefusal["type"]> = Extract<ScheduleFollowUpRefusal, { type: T }>;

export function notAgreedError({ state }: Refusal<"NotAgreed">) {
  return {
    __typename: "NotAgreedError",
    message: "Nobody has agreed to this appendix: there is nothing to follow up.",
    state,
  } as const;
}

export function followUpHeldError({ followUpId }: Refusal<"FollowUpHeld">) {
  return {
    __typename: "FollowUpHeldError",
    message: "The follow-up was held: there is nothing to plan.",
    followUpId,
  } as const;
}

export function followUpNotFoundError(followUpId: string) {
  return {
    __typename: "FollowUpNotFoundError",
    message: "There is no such follow-up.",
    followUpId,
  } as const;
}

export function notedMeanwhileError(followUpId: string, revision: number) {
  return {
    __typename: "NotedMeanwhileError",
    message: "Somebody has noted since what was not read: read it, and then put it right.",
    followUpId,
    revision,
  } as const;
}

export function followUpNotHeldError(followUpId: string) {
  return {
    __typename: "FollowUpNotHeldError",
    message: "The follow-up was not held yet: what is agreed at it is not known.",
    followUpId,
  } as const;
}

export function raiseNeedsPersonError({
  line,
  thisYears,
}: Extract<AdoptLinesRefusal, { type: "RaiseNeedsPerson" }>) {
  return {
    __typename: "RaiseNeedsPersonError",
    message: `A tool may take over at most the ${thisYears} of the year before: a person has to raise it.`,
    line,
    thisYears,
  } as const;
}

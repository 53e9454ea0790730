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

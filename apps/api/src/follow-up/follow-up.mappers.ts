import type { Attendee, FollowUp } from "@socialsmart/domain/follow-up/follow-up";

export type FollowUpMapper = FollowUp;
export type AttendeeMapper = Attendee;

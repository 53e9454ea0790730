import { ACCESS_USE_CASES } from "./use-cases/access.ts";
import { APPENDIX_USE_CASES } from "./use-cases/appendices.ts";
import { CHANNEL_USE_CASES } from "./use-cases/channels.ts";
import { FOLLOW_UP_USE_CASES } from "./use-cases/follow-ups.ts";
import { HOURS_USE_CASES } from "./use-cases/hours.ts";
import { INITIATIVE_USE_CASES } from "./use-cases/initiatives.ts";
import { MEMBER_USE_CASES } from "./use-cases/members.ts";
import { OUTBOX_USE_CASES } from "./use-cases/outbox.ts";
import { PLEDGE_USE_CASES } from "./use-cases/pledges.ts";
import { REGISTER_USE_CASES } from "./use-cases/register.ts";
import { SEAT_USE_CASES } from "./use-cases/seats.ts";
import { SERIES_USE_CASES } from "./use-cases/series.ts";
import { SHIFT_USE_CASES } from "./use-cases/shifts.ts";
import type { UseCase } from "./use-cases/use-case.ts";

/** Every use case that an actor runs. */
export const EVERY_USE_CASE: readonly UseCase[] = [
  ...REGISTER_USE_CASES,
  ...APPENDIX_USE_CASES,
  ...MEMBER_USE_CASES,
  ...INITIATIVE_USE_CASES,
  ...CHANNEL_USE_CASES,
  ...SHIFT_USE_CASES,
  ...SERIES_USE_CASES,
  ...PLEDGE_USE_CASES,
  ...SEAT_USE_CASES,
  ...HOURS_USE_CASES,
  ...FOLLOW_UP_USE_CASES,
  ...ACCESS_USE_CASES,
  ...OUTBOX_USE_CASES,
];

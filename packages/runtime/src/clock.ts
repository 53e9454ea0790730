import type { Clock } from "@socialsmart/domain/kernel/clock";

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

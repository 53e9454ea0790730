import { CHANNEL_JOURNEYS } from "./channel-journeys.ts";
import { DUTY_JOURNEYS } from "./duty-journeys.ts";
import type { Journey } from "./journey.ts";
import { PLEDGE_JOURNEYS } from "./pledge-journeys.ts";
import { TENANCY_JOURNEYS } from "./tenancy-journeys.ts";

export const JOURNEYS: readonly Journey[] = [
  ...PLEDGE_JOURNEYS,
  ...DUTY_JOURNEYS,
  ...CHANNEL_JOURNEYS,
  ...TENANCY_JOURNEYS,
];

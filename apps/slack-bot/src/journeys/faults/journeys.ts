import { DUTY_JOURNEYS } from "./duty-journeys.ts";
import type { Journey } from "./journey.ts";
import { PLEDGE_JOURNEYS } from "./pledge-journeys.ts";

export const JOURNEYS: readonly Journey[] = [...PLEDGE_JOURNEYS, ...DUTY_JOURNEYS];

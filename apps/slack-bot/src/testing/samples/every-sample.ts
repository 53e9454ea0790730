import { APPENDIX_SAMPLES } from "./appendix-samples.ts";
import { CHANNEL_SAMPLES } from "./channel-samples.ts";
import { EXEMPTION_SAMPLES } from "./exemption-samples.ts";
import { FOLLOW_UP_SAMPLES } from "./follow-up-samples.ts";
import { HELP_SAMPLES, HOME_SAMPLES } from "./home-samples.ts";
import { ATTENDANCE_SAMPLES, COMMITMENT_SAMPLES, LEDGER_SAMPLES } from "./hours-samples.ts";
import { INITIATIVE_SAMPLES } from "./initiative-samples.ts";
import { DIGEST_SAMPLES, NOTICE_SAMPLES } from "./notice-samples.ts";
import { OFFER_SAMPLES } from "./offer-samples.ts";
import { OUTBOX_SAMPLES } from "./outbox-samples.ts";
import { PLEDGE_SAMPLES } from "./pledge-samples.ts";
import { REFUSAL_SAMPLES } from "./refusal-samples.ts";
import { ROSTER_SAMPLES } from "./roster-samples.ts";
import type { Sample } from "./sample.ts";
import { CLEARANCE_SAMPLES, SEAT_SAMPLES } from "./seat-samples.ts";
import { SHIFT_SAMPLES } from "./shift-samples.ts";
import { UNCLEAR_SAMPLES } from "./unclear-samples.ts";

/** What people get to see and no table of facts has, by the file in `src` that shows it as it is in each language. */
export const EVERY_SAMPLE: Readonly<Record<string, readonly Sample[]>> = {
  "pledge/pledge": PLEDGE_SAMPLES,
  "pledge/unclear": UNCLEAR_SAMPLES,
  "pledge/refusal": REFUSAL_SAMPLES,
  "roster/roster": ROSTER_SAMPLES,
  "initiative/initiative": INITIATIVE_SAMPLES,
  "shift/shift": SHIFT_SAMPLES,
  "seat/seat": SEAT_SAMPLES,
  "attendance/attendance": ATTENDANCE_SAMPLES,
  "ledger/ledger": LEDGER_SAMPLES,
  "commitment/commitment": COMMITMENT_SAMPLES,
  "exemption/exemption": EXEMPTION_SAMPLES,
  "clearance/clearance": CLEARANCE_SAMPLES,
  "home/home": HOME_SAMPLES,
  "appendix/appendix": APPENDIX_SAMPLES,
  "appendix/offer": OFFER_SAMPLES,
  "follow-up/follow-up": FOLLOW_UP_SAMPLES,
  "channel/channel": CHANNEL_SAMPLES,
  "help/help": HELP_SAMPLES,
  "notice/notice": NOTICE_SAMPLES,
  "digest/digest": DIGEST_SAMPLES,
  "outbox/living-post": OUTBOX_SAMPLES,
};

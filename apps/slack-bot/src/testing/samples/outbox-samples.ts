import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import { closedChannelMessage } from "../../outbox/direct/channel-closed-direct.ts";
import { withMuteMenu } from "../../outbox/direct/mute-menu.ts";
import { signingCodeMessage } from "../../outbox/direct/signing-code-direct.ts";
import { logRush } from "../../outbox/log-rush.ts";
import { answeredManyPost, decidedPost, olderManyPost, pendingManyPost } from "../../outbox/request-posts.ts";
import { olderStaffingPost, staffingPost } from "../../outbox/staffing-posts.ts";
import { anId } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf, UNTIL } from "./things.ts";

/** What is told by itself, but by no one fact alone: what posts and questions say later on, and what several facts come to. */
export const OUTBOX_SAMPLES: readonly Sample[] = [
  ...["not_in_channel", "channel_not_found", "is_archived"].map((error) =>
    closed(`a channel that takes nothing: ${error}`, () => error),
  ),
  closed("a channel that takes nothing, in Slack's words", ({ typed }) => typed),
  {
    of: closedChannelMessage,
    what: "a channel that takes nothing and where nothing lives any more",
    show: (given, text) => closedChannelMessage({ ...closedOf(given, "is_archived"), titles: [] }, text),
  },
  {
    of: signingCodeMessage,
    what: "a code to sign with",
    show: (_given, text) =>
      signingCodeMessage(
        { appendixId: anId("appendix"), pin: "428 071", expiresAt: UNTIL.epochMilliseconds },
        "Europe/Stockholm",
        text,
      ),
  },
  ...(["CONFIRMED", "WAITLISTED", "REJECTED", "WITHDRAWN"] as const).map(decided),
  {
    of: pendingManyPost,
    what: "many pledges that wait for a yes",
    show: (given, text) => pendingManyPost(waitingOf(given), text),
  },
  {
    of: answeredManyPost,
    what: "many pledges, once none waits for a yes any more",
    show: (given, text) => answeredManyPost({ id: anId("initiative"), ...given }, text),
  },
  {
    of: olderManyPost,
    what: "many pledges, once a newer post is about them",
    show: (given, text) => olderManyPost({ id: anId("initiative"), ...given }, text),
  },
  {
    of: olderStaffingPost,
    what: "a shift with too few people, once a newer post is about it",
    show: (given, text) => olderStaffingPost(thingsOf(given).seen, text),
  },
  {
    of: withMuteMenu,
    what: "a message of a kind that one can do without",
    show: (given, text) => {
      const { seen } = thingsOf(given);
      const short = { ...seen, shift: { ...seen.shift, taken: 1, minPlaces: 4 } };
      return withMuteMenu(staffingPost(short, NOON, text), "STAFFING", text);
    },
  },
  {
    of: logRush,
    what: "a rush",
    show: (given, text) => logRush(changesOf(given), text),
  },
];

const NOON = UNTIL.subtract({ hours: 24 });

function closed(what: string, errorOf: (given: Given) => string): Sample {
  return {
    of: closedChannelMessage,
    what,
    show: (given, text) => closedChannelMessage(closedOf(given, errorOf(given)), text),
  };
}

function closedOf(given: Given, error: string) {
  return {
    ...{ landlordId: anId("landlord"), teamId: "T0VASTER", channelId: "C0LAXHJALP", parkedAt: UNTIL },
    ...{ error, titles: [given.title, ...times(given, 40, (n) => numbered(given.district, n))] },
  };
}

function decided(state: PledgeState): Sample {
  return {
    of: decidedPost,
    what: `what asked for a yes to a pledge that is ${state} now`,
    show: (given, text) => {
      const { seen } = thingsOf(given);
      return decidedPost({ ...seen, pledge: { ...seen.pledge, state } }, text);
    },
  };
}

function waitingOf(given: Given) {
  const { seen, shifts } = thingsOf(given);
  return times(given, 120, (n) => {
    const shift = shifts[n % shifts.length] ?? seen.shift;
    return { ...seen, shift, pledge: { ...seen.pledge, state: "PENDING" as const, shiftId: shift.id } };
  });
}

function changesOf(given: Given) {
  const { shifts, shift } = thingsOf(given);
  const types = ["PledgeConfirmed", "PledgeWaitlisted", "PledgeWithdrawn", "SeatsNamed"] as const;
  return times(given, 120, (n) => ({
    shift: shifts[n % shifts.length] ?? shift,
    fact: {
      type: types[n % types.length] ?? "PledgeConfirmed",
      organisationId: anId("organisation"),
      places: 2,
    },
  }));
}

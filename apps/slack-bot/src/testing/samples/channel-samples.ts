import { channelSetUpAnswer } from "../../channel/channel-set-up.ts";
import {
  digestPost,
  type NewInitiative,
  newInitiativePost,
  noMorePost,
} from "../../channel/district-posts.ts";
import { formerCard } from "../../channel/former-card.ts";
import { moveFormView } from "../../channel/move-form.ts";
import { aPlacedInitiative } from "../home-model.ts";
import { anId, anInitiative } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf } from "./things.ts";

const HERE = { teamId: "T0VASTER", channelId: "C0LAXHJALP" };

export const CHANNEL_SAMPLES: readonly Sample[] = [
  {
    of: channelSetUpAnswer,
    what: "a channel that is for nothing yet",
    show: (given, text) => channelSetUpAnswer({ ...setUpOf(given), here: [], routes: [] }, text),
  },
  {
    of: channelSetUpAnswer,
    what: "a channel where initiatives live and that hears of districts",
    show: (given, text) =>
      channelSetUpAnswer({ ...setUpOf(given), note: text.mrkdwn("channel.linked", given) }, text),
  },
  {
    of: channelSetUpAnswer,
    what: "what has become of a choice in it",
    show: ({ title, district }, text) =>
      [
        text.mrkdwn("channel.linkedDraft", { title }),
        text.mrkdwn("channel.linkedFrom", { title, channel: "#språkcafé" }),
        text.mrkdwn("channel.unlinked", { title }),
        text.mrkdwn("channel.moved", { titles: title, channel: "#språkcafé" }),
        text.mrkdwn("channel.routedInstant", { district }),
        text.mrkdwn("channel.routedDigest", { district }),
        text.mrkdwn("channel.unrouted"),
        text.mrkdwn("channel.over"),
        text.mrkdwn("channel.otherWorkspace"),
        text.mrkdwn("channel.onlyInChannels"),
        text.mrkdwn("channel.whoCan", { people: "Sara Lind" }),
        text.mrkdwn("channel.coordinatorsOnly"),
      ].join("\n"),
  },
  {
    of: moveFormView,
    what: "another channel for what lives in one that takes nothing",
    show: (given, text) => {
      const titles = times(given, 40, (n) => numbered(given.title, n));
      return moveFormView({ channelId: HERE.channelId, titles }, {}, text);
    },
  },
  {
    of: formerCard,
    what: "where the card was of an initiative that has moved",
    show: ({ title }, text) => formerCard({ id: anId("initiative"), title, channel: HERE }, text),
  },
  {
    of: formerCard,
    what: "where the card was of one that is in no channel any more",
    show: ({ title }, text) => formerCard({ id: anId("initiative"), title, channel: null }, text),
  },
  {
    of: newInitiativePost,
    what: "a new initiative of a district",
    show: (given, text) => newInitiativePost(newOf(given, 0), text),
  },
  {
    of: newInitiativePost,
    what: "a new initiative of a district that has no shifts yet and no channel",
    show: ({ title }, text) =>
      newInitiativePost({ initiative: aPlacedInitiative({ title }), next: undefined, shifts: 0 }, text),
  },
  {
    of: noMorePost,
    what: "a cancelled initiative of a district",
    show: ({ title, reason: stateReason }, text) =>
      noMorePost(aPlacedInitiative({ title, stateReason, state: "CANCELLED" }), text),
  },
  {
    of: digestPost,
    what: "what is new in a district in the morning",
    show: (given, text) => {
      const { title, reason: stateReason, district } = given;
      const cancelled = times(given, 100, (n) =>
        aPlacedInitiative({ title: numbered(title, n), stateReason, state: "CANCELLED" }),
      );
      const [published, opened] = [0, 1].map((offset) => times(given, 100, (n) => newOf(given, n + offset)));
      return digestPost({ district, published: published ?? [], cancelled, opened: opened ?? [] }, text);
    },
  },
];

function newOf(given: Given, n: number): NewInitiative {
  const initiative = aPlacedInitiative({ title: numbered(given.title, n), channel: HERE });
  const { shifts } = thingsOf(given);
  return { initiative, next: shifts[n % shifts.length], shifts: n + 1 };
}

function setUpOf(given: Given) {
  const districts = times(given, 100, (n) => ({
    ...{ id: anId("district"), landlordId: anId("landlord"), name: numbered(given.district, n) },
  }));
  const initiatives = times(given, 200, (n) =>
    anInitiative({ title: numbered(given.title, n), channel: n % 2 === 0 ? null : HERE }),
  );
  const routes = districts.map((district, n) => ({
    district,
    route: {
      ...{ id: anId("route"), landlordId: district.landlordId, channel: HERE, districtId: district.id },
      pace: n % 2 === 0 ? ("INSTANT" as const) : ("DIGEST" as const),
    },
  }));
  return { channelId: HERE.channelId, districts, routes, here: initiatives, others: initiatives };
}

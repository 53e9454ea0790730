import { digestMessage } from "../../digest/digest-message.ts";
import { mutedAnswer } from "../../notice/muted-answer.ts";
import { noticesFormView } from "../../notice/notices-form.ts";
import { aHomeModel, aQueue } from "../home-model.ts";
import { forCoordinator, ownOf } from "./home-samples.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { thingsOf } from "./things.ts";

export const NOTICE_SAMPLES: readonly Sample[] = [
  {
    of: noticesFormView,
    what: "the messages that one can do without",
    show: (given, text) => noticesFormView([], thingsOf(given).origin, text),
  },
  {
    of: mutedAnswer,
    what: "a kind that was switched off on a message",
    show: (_given, text) => mutedAnswer("SHIFT_REMINDER", text),
  },
];

const HOME = "https://slack.example/app";

export const DIGEST_SAMPLES: readonly Sample[] = [
  {
    of: digestMessage,
    what: "what there is to do for a coordinator",
    show: (given, text) => {
      const home = aHomeModel(forCoordinator(given, text));
      return digestMessage({ home, withdrawals: withdrawalsOf(given) }, HOME, text);
    },
  },
  {
    of: digestMessage,
    what: "what there is to do for a contact, where the address of App Home is not known",
    show: (given, text) =>
      digestMessage({ home: aHomeModel(ownOf(given)), withdrawals: [] }, undefined, text),
  },
  {
    of: digestMessage,
    what: "nothing to do",
    show: (_given, text) =>
      digestMessage({ home: aHomeModel({ queue: aQueue() }), withdrawals: [] }, HOME, text),
  },
];

function withdrawalsOf(given: Given) {
  const { seen } = thingsOf(given);
  return times(given, 150, (n) => ({ seen, places: n + 1 }));
}

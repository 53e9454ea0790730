import { draftFormView } from "../../initiative/draft-form.ts";
import {
  cancelInitiativeFormView,
  completeFormView,
  pauseFormView,
} from "../../initiative/initiative-forms.ts";
import { initiativesAnswer } from "../../initiative/initiatives-view.ts";
import { organisationOption } from "../../organisation/organisation-option.ts";
import { anId } from "../models.ts";
import { type Sample, times } from "./sample.ts";
import { numbered, thingsOf } from "./things.ts";

export const INITIATIVE_SAMPLES: readonly Sample[] = [
  {
    of: initiativesAnswer,
    what: "the initiatives, for a coordinator",
    show: (given, text) => {
      const { candidates: found } = thingsOf(given);
      return initiativesAnswer({ found, typed: "", example: given.district, isManaged: true }, text);
    },
  },
  {
    of: initiativesAnswer,
    what: "initiatives without shifts",
    show: (given, text) => {
      const found = thingsOf(given).candidates.map((one) => ({ ...one, shifts: [] }));
      return initiativesAnswer({ found, typed: "", example: given.district, isManaged: false }, text);
    },
  },
  {
    of: initiativesAnswer,
    what: "none that was meant",
    show: ({ typed, district: example }, text) =>
      initiativesAnswer({ found: [], typed, example, isManaged: false }, text),
  },
  {
    of: initiativesAnswer,
    what: "none at all",
    show: (_given, text) =>
      initiativesAnswer({ found: [], typed: "", example: undefined, isManaged: false }, text),
  },
  {
    of: draftFormView,
    what: "a new initiative",
    show: (given, text) => {
      const some = { ...given, many: Math.max(1, given.many) };
      const { organisations, origin } = thingsOf(some);
      const districts = times(some, 250, (n) => ({
        ...{ id: anId("district"), landlordId: anId("landlord"), name: numbered(given.district, n) },
      }));
      const host = organisations.map((one) => organisationOption(one, undefined))[0];
      return draftFormView({ host, districts, isInChannel: true, origin }, text);
    },
  },
  {
    of: pauseFormView,
    what: "a pause, before it begins",
    show: (given, text) => pauseFormView(thingsOf(given).initiative, {}, text),
  },
  {
    of: cancelInitiativeFormView,
    what: "a cancellation, before it is done",
    show: (given, text) => cancelInitiativeFormView(thingsOf(given).initiative, {}, text),
  },
  {
    of: completeFormView,
    what: "a completion, before it is done",
    show: (given, text) => completeFormView(thingsOf(given).initiative, {}, text),
  },
  {
    of: completeFormView,
    what: "a completion that cannot be",
    show: (given, text) =>
      completeFormView(
        thingsOf(given).initiative,
        {},
        text,
        text.mrkdwn("initiative.shiftsRemain", { shifts: 3 }),
      ),
  },
];

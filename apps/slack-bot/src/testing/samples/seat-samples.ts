import { extractFormView } from "../../clearance/extract-form.ts";
import { organisationOption } from "../../organisation/organisation-option.ts";
import { namesFormView } from "../../seat/names-form.ts";
import type { Text } from "../../texts/text.ts";
import { anId } from "../models.ts";
import type { Given, Sample } from "./sample.ts";
import { thingsOf, UNTIL } from "./things.ts";

export const SEAT_SAMPLES: readonly Sample[] = [
  {
    of: namesFormView,
    what: "the names on a pledge",
    show: (given, text) => namesFormView(namesOf(given, text), text),
  },
  {
    of: namesFormView,
    what: "a pledge that nobody can be named on",
    show: (given, text) => namesFormView({ ...namesOf(given, text), seats: [], others: [] }, text),
  },
];

export const CLEARANCE_SAMPLES: readonly Sample[] = [
  {
    of: extractFormView,
    what: "a record extract that was shown",
    show: (given, text) => extractFormView(extractOf(given), text),
  },
  {
    of: extractFormView,
    what: "a record extract of nobody yet",
    show: (given, text) =>
      extractFormView(
        { ...extractOf(given), organisation: undefined, organisationId: undefined, people: [] },
        text,
      ),
  },
];

function extractOf(given: Given) {
  const { organisations, people, origin } = thingsOf({ ...given, many: Math.max(1, given.many) });
  const [first] = organisations;
  return {
    ...{ organisation: first && organisationOption(first, undefined), organisationId: first?.id },
    ...{ people, personId: people[1]?.id },
    ...{ shownOn: "2026-11-23", origin },
  };
}

function namesOf(given: Given, text: Text) {
  const { seen, people, origin, strict: shift } = thingsOf(given);
  const { landlordId, organisationId } = seen.pledge;
  const seats = people.slice(0, 60).map(({ id: personId, displayName: name }) => {
    const on = { pledgeId: seen.pledge.id, shiftId: shift.id, organisationId };
    return { seat: { id: anId("seat"), landlordId, ...on, personId, overlapReason: null }, name };
  });
  return {
    seen: { ...seen, shift, pledge: { ...seen.pledge, places: 1000 } },
    ...{ seats, others: people, chosen: people.slice(0, 1).map(({ id }) => id) },
    ...{ confirmsAdult: false, isForStaff: true, now: UNTIL.subtract({ hours: 48 }), origin },
    note: text.mrkdwn("people.takenOff", { name: given.person }),
  };
}

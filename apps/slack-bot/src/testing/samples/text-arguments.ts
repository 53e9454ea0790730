import { dateOf, fullDateOf, lengthOf, momentOf, weekdayOf, whenOf } from "../../texts/dates.ts";
import type { ArgumentsOf, MessageKey } from "../../texts/messages.ts";
import type { Text } from "../../texts/text.ts";
import { aShift } from "../models.ts";
import { ORDINARY } from "./sample.ts";
import { UNTIL } from "./things.ts";

type Value = string | number;
type Arguments = ArgumentsOf<MessageKey, Value>;
type OfTheirOwn = { readonly [Key in MessageKey]?: Partial<ArgumentsOf<Key, Value>> };

const SHIFT = aShift("2026-11-24T16:00", { hours: 3 });
const BEFORE = aShift("2026-11-24T14:00", { hours: 3 });
const DAY = Temporal.PlainDate.from("2026-11-24");

/** A value for whatever a text of the catalogues takes, by its name: one that has none here does not compile. */
function argumentsIn(text: Text): Arguments {
  const { title, organisation, person, district, place, reason, typed } = ORDINARY;
  const [when, until] = [whenOf(text, SHIFT), momentOf(text, UNTIL, SHIFT.zone)];
  const length = lengthOf(text, 180);
  return {
    ...{ title, titles: title, organisation, district, place, reason, name: person, person, people: person },
    ...{ location: place, said: typed, words: typed, example: `3h ${typed}`, who: person, names: person },
    ...{ when, before: whenOf(text, BEFORE), until, at: until, by: until, end: until, time: "16:00–19:00" },
    ...{ date: dateOf(text, DAY), weekday: weekdayOf(text, 2), on: fullDateOf(text, DAY), days: 2 },
    ...{
      year: "2026",
      week: 48,
      first: "A",
      last: "K",
      number: 2,
      all: 9,
      clock: "16:00",
      repeats: text.plain("repeats.WEEKLY"),
    },
    ...{ amount: text.plain("amount.both", { places: 2, hours: length }), length, hours: "3", minutes: 45 },
    ...{ planned: lengthOf(text, 540), verified: lengthOf(text, 360), target: lengthOf(text, 2400) },
    ...{ places: 2, taken: 3, capacity: 6, minPlaces: 4, count: 2, left: 2, named: 1, offered: 2, held: 2 },
    ...{ cap: 2, present: 2, waiting: 3, position: 3, asked: 3, from: 4, to: 6, min: 1, max: 60, most: 60 },
    ...{ added: 2, updated: 2, dropped: 2, detached: 2, seats: 2, shifts: 2, pledges: 2, organisations: 2 },
    ...{ area: text.plain("area.LABOUR_MARKET"), state: text.plain("appendixState.SIGNED"), lease: "L-2041" },
    ...{ registryNumber: "VPF 2026/118", hash: "sha256:4f1c…", landlord: "Västerporten Fastigheter" },
    ...{ was: fullDateOf(text, DAY.subtract({ days: 3 })), role: "butikschef" },
    ...{ pledged: lengthOf(text, 900), remaining: lengthOf(text, 600), proposed: lengthOf(text, 1800) },
    ...{ channel: "#läxhjälp", team: "T0VASTER", code: "ABCDE-FGHJK", command: "/roster", error: "timeout" },
    ...{ reported: lengthOf(text, 540), what: text.plain("home.ownVerified", { length }) },
    ...{ reference: "3f2a9c", fact: text.plain("fact.ShiftOpened"), pace: text.plain("channelPace.DIGEST") },
    ...{ kind: text.plain("noticeKind.DIGEST"), kinds: text.plain("noticeKind.DIGEST") },
    ...{ label: text.plain("pledge.open"), heading: text.plain("home.seatsHeading") },
    ...{ email: "vd@butik.example", template: "Lokaler", spoken: text.plain("appendixLanguage.sv") },
    ...{ roles: text.plain("role.HOST"), why: text.plain("refusal.personNotFound") },
  };
}

/** The same name for something else. */
function argumentsOfTheirOwn(text: Text): OfTheirOwn {
  const { organisation, typed } = ORDINARY;
  const day = fullDateOf(text, DAY);
  const days = text.plain("plan.day", {
    date: dateOf(text, Temporal.PlainDate.from("2026-12-24")),
    name: "julafton",
  });
  const state = text.plain("state.PAUSED");
  return {
    "amount.both": { hours: lengthOf(text, 180) },
    "appendix.active": { from: day },
    "appendix.activeUntil": { from: day, until: day },
    "appendix.from": { from: day },
    "appendix.heldUntil": { until: day },
    "appendix.holds": { from: day, until: day },
    "appendix.holdsUntil": { until: day },
    "appendix.signedPost": { from: day },
    "appendix.until": { until: day },
    "appendix.youSignedLast": { from: day },
    "extract.done": { until: day },
    "home.offered": { offered: 1 },
    "home.turnSpoken": { label: text.plain("home.start") },
    "initiative.wrongState": { state },
    "initiatives.none": { example: ORDINARY.district },
    "install.done": { name: "Västerporten" },
    "join.tooMany": { when: momentOf(text, UNTIL, SHIFT.zone) },
    "log.changed": { before: 4 },
    "direct.changed": { before: 4 },
    "people.group": { first: "1. Ali Hassan", last: "100. Ziad Amin" },
    "plan.day": { name: "julafton" },
    "plan.skipped": { days },
    "plan.warnings": { days },
    "plan.doneSeries": { time: "16:00" },
    "pledges.line": { place: text.plain("pledge.placesTaken", { from: 2, to: 3, capacity: 6 }) },
    "refusal.unknownCommand": { command: `/${typed}` },
    "roster.organisation": { name: organisation },
    "series.changed": { from: day },
    "series.ended": { from: day },
    "shift.notCovered": { organisations: organisation },
    "time.of": { place: "Stockholm" },
    "unclear.wrongWeekday": { said: weekdayOf(text, 3) },
  };
}

/** What texts are shown with. */
export function sampleArguments(text: Text): (key: MessageKey) => Arguments {
  const [all, own] = [argumentsIn(text), argumentsOfTheirOwn(text)];
  return (key) => ({ ...all, ...own[key] });
}

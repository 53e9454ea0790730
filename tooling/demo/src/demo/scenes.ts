import { systemClock } from "@socialsmart/runtime/clock";
import { CHANNELS } from "../seed/channels.ts";
import { dayWords } from "../seed/day-words.ts";
import { INITIATIVES } from "../seed/initiatives.ts";
import { type Cast, COMPANY } from "./cast.ts";
import { Mismatch } from "./mismatch.ts";
import type { ComingShift } from "./rosters.ts";

const HOMEWORK = { title: INITIATIVES.homework.title, channel: CHANNELS.homework.name };
const CAFE = { title: INITIATIVES.languageCafe.title, channel: CHANNELS.languageCafe.name };

/** One line in chat is a place on the roster, over the API and in the channel; one click takes it back. */
export async function pledgeAndUndo({ amina, rosters, transcript }: Cast): Promise<void> {
  transcript.scene("A pledge in one line");
  const shift = first(await rosters.coming(HOMEWORK.title));
  const entry = entryOf(shift);
  const card = await amina.sees(
    HOMEWORK.channel,
    "The card before",
    { has: [HOMEWORK.title, "3 av 6", COMPANY.mikael], hasNot: [COMPANY.amina] },
    entry,
  );

  const answer = await amina.types(HOMEWORK.channel, `/pledge 3h läxhjälp ${typed(shift)}`, {
    has: ["3 h", HOMEWORK.title, dayOf(shift), "16–19", "plats 4 av 6", "[Ångra]", "[Ändra]"],
  });
  await rosters.shows(shift, { has: ["4/6", `${COMPANY.amina} 1 CONFIRMED`] });
  await amina.sees(
    HOMEWORK.channel,
    "The card",
    { has: [HOMEWORK.title, "4 av 6", `${COMPANY.amina} (1)`] },
    entry,
  );

  await amina.clicks(HOMEWORK.channel, "Ångra", answer, { has: ["avanmäld", HOMEWORK.title] });
  await rosters.shows(shift, { has: ["3/6"], hasNot: [COMPANY.amina] });
  await amina.sees(
    HOMEWORK.channel,
    "The card",
    { has: [HOMEWORK.title, "3 av 6"], hasNot: [COMPANY.amina] },
    entry,
  );
  await amina.seesInThread(HOMEWORK.channel, card, "Its thread, the log", {
    has: [`${COMPANY.amina} avanmälde sig`],
  });
}

/** Never over capacity: who comes too late waits, and is offered the place that somebody gives back, for a while. */
export async function lastPlace({ amina, mikael, rosters, transcript }: Cast): Promise<void> {
  transcript.scene("The last place");
  const shift = (await rosters.coming(CAFE.title)).find(({ placesLeft }) => placesLeft === 1);
  if (!shift) throw new Error(`${CAFE.title} has no shift with one place left`);
  const words = `/pledge 2h språkcafé ${shift.localDate}`;

  const answer = await mikael.types(CAFE.channel, words, { has: [CAFE.title, "plats 8 av 8"] });
  await amina.types(CAFE.channel, words, { has: ["fullt", COMPANY.amina, "reservlistan, nummer 1"] });
  await rosters.shows(shift, {
    has: ["8/8", "waitlist 1", `${COMPANY.mikael} 1 CONFIRMED`, `${COMPANY.amina} 1 WAITLISTED`],
  });
  await mikael.sees(
    CAFE.channel,
    "The card",
    { has: [CAFE.title, "8 av 8", `${COMPANY.mikael} (1)`, "reservlista 1", "[Till reservlistan]"] },
    entryOf(shift),
  );

  await mikael.clicks(CAFE.channel, "Ångra", answer, { has: ["avanmäld", COMPANY.mikael] });
  const offer = await amina.hears({
    has: ["Det blev plats", COMPANY.amina, CAFE.title, "Svara senast", "[Ta platsen]", "[Avstå]"],
  });
  await rosters.shows(shift, {
    has: ["7/8", "waitlist 0", `${COMPANY.amina} 1 OFFERED`],
    hasNot: [COMPANY.mikael],
  });
  await mikael.sees(
    CAFE.channel,
    "The card",
    { has: [CAFE.title, "7 av 8", "erbjudna 1"], hasNot: [COMPANY.mikael, "reservlista 1"] },
    entryOf(shift),
  );

  await amina.answers("Ta platsen", offer, {
    has: ["Klart", COMPANY.amina, "1 plats"],
    hasNot: ["[Ta platsen]"],
  });
  await rosters.shows(shift, { has: ["8/8", `${COMPANY.amina} 1 CONFIRMED`] });
  await mikael.sees(
    CAFE.channel,
    "The card",
    { has: [CAFE.title, "8 av 8", `${COMPANY.amina} (1)`], hasNot: [COMPANY.mikael, "reservlista 1"] },
    entryOf(shift),
  );
}

/** Somebody the bot does not know is told how to be known. */
export async function link({ sara, invitation, rosters, transcript }: Cast): Promise<void> {
  transcript.scene("Somebody new");
  const shift = first(await rosters.coming(HOMEWORK.title));
  const words = `/pledge läxhjälp ${typed(shift)}`;
  await sara.types(HOMEWORK.channel, words, { has: ["[Koppla mig …]"], hasNot: ["[Ångra]"] });
  await sara.types(HOMEWORK.channel, `/socialsmart koppla ${invitation}`, { has: ["Välkommen", "Sara"] });
  await sara.types(HOMEWORK.channel, words, { has: [COMPANY.sara, HOMEWORK.title, "plats 4 av 6"] });
  await rosters.shows(shift, { has: ["4/6", `${COMPANY.sara} 1 CONFIRMED`] });
  await sara.sees(
    HOMEWORK.channel,
    "The card",
    { has: [HOMEWORK.title, "4 av 6", `${COMPANY.sara} (1)`] },
    entryOf(shift),
  );
}

/** What nobody can understand changes nothing, and gets examples. */
export async function nonsense({ amina, transcript }: Cast): Promise<void> {
  transcript.scene("Nonsense");
  await amina.types(HOMEWORK.channel, "/pledge hej hopp", {
    has: ["Jag förstod inte", "hej hopp", "/pledge"],
    hasNot: ["[Ångra]"],
  });
}

/** A shift that is cancelled over the API is told of where people talk. */
export async function cancel({ amina, graphql, rosters, transcript }: Cast): Promise<void> {
  transcript.scene("A coordinator cancels");
  const [, second] = await rosters.coming(HOMEWORK.title);
  if (!second) throw new Error(`${HOMEWORK.title} has no second shift`);
  const reason = "Lokalen målas om";
  transcript.deed("An internal tool", "over GraphQL", `cancelShift, ${second.localDate}: ${reason}`);
  const { cancelShift } = await graphql.ask<{ cancelShift: { __typename: string } }>(
    `mutation Cancel($input: CancelShiftInput!, $key: String) {
      cancelShift(input: $input, idempotencyKey: $key) { __typename ... on UserError { message } }
    }`,
    { input: { shiftId: second.id, reason }, key: `demo-${second.id}` },
  );
  const wanted = { has: ["CancelShiftSuccess"] };
  const answer = JSON.stringify(cancelShift);
  if (cancelShift.__typename !== "CancelShiftSuccess") throw new Mismatch("The answer", wanted, answer);
  await amina.sees(HOMEWORK.channel, "A new post", {
    has: ["Inställt", HOMEWORK.title, dayOf(second), reason],
  });
  await rosters.shows(second, { has: ["no open shift"] });
}

function first(shifts: readonly ComingShift[]): ComingShift {
  const [shift] = shifts;
  if (!shift) throw new Error("There is no coming shift");
  return shift;
}

function typed({ startsAt }: ComingShift): string {
  return dayWords(Temporal.Instant.from(startsAt), systemClock.now());
}

/** `tis 24`: the day as people read it, but for its month. */
function dayOf({ localDate }: ComingShift): string {
  const date = Temporal.PlainDate.from(localDate);
  const weekday = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"][date.dayOfWeek - 1];
  return `${weekday} ${date.day}`;
}

/** A card's heading and what it says of one shift, with the lines left out shown as `…`. */
function entryOf(shift: ComingShift): (card: string) => string {
  return (card) => {
    const lines = card.split("\n");
    const at = lines.findIndex((line) => line.startsWith(`${dayOf(shift)} `));
    if (at === -1) return `${lines[0]}\n…`;
    const end = lines.findIndex((line, index) => index > at && line.startsWith("["));
    return [lines[0], ...(at > 3 ? ["…"] : []), ...lines.slice(at, end + 1), "…"].join("\n");
  };
}

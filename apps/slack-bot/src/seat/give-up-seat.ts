import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { unnamePerson } from "@socialsmart/domain/seat/unname-person";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import type { Click } from "../slack/requests.ts";
import { whenOf } from "../texts/dates.ts";
import { seatRefusalText } from "./seat-refusal-text.ts";

/** [I can't]: takes one's own name off a shift. The button carries the seat, or the pledge that it belongs to. */
export async function giveUpSeat(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, landlord } = known;
  const seat = await ownSeat(known, click.value);
  if (!seat) return saying(text.mrkdwn("people.gaveUpBefore"), ownPledgesButton(text));
  const result = await unnamePerson(bot.deps, actor, { seatId: seat.id }, click.key);
  if (!result.ok) {
    const wording = { text, where: "mrkdwn", organisation: "", zone: landlord.zone } as const;
    return saying(seatRefusalText(result.refusal, wording), ownPledgesButton(text));
  }
  bot.poke();
  if (click.view?.type === "home") return undefined; // It is drawn again and shows it.
  const seen = await seePledge(reader, result.value.pledgeId);
  if (!seen) return saying(text.mrkdwn("people.gaveUpBefore"), ownPledgesButton(text));
  const { initiative, organisation, shift } = seen;
  const about = { title: initiative.title, when: whenOf(text, shift), organisation: organisation.name };
  return saying(text.mrkdwn("people.gaveUp", about), ownPledgesButton(text));
}

async function ownSeat({ reader, person }: Known, value: string): Promise<Seat | undefined> {
  const seatId = parseId("seat", value);
  const pledgeId = parseId("pledge", value);
  const seats = [
    ...(seatId ? await reader.seats.byIds([seatId]) : []),
    ...(pledgeId ? ((await reader.seats.listByPledges([pledgeId])).get(pledgeId) ?? []) : []),
  ];
  return seats.find(({ personId }) => personId === person.id);
}

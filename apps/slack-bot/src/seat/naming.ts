import { mayPlan, mayPledgeFor } from "@socialsmart/domain/access/policy";
import { type PersonId, type PledgeId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { unnamePerson } from "@socialsmart/domain/seat/unname-person";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { sayRefusal } from "../pledge/say-refusal.ts";
import { seePledge } from "../pledge/see-pledges.ts";
import type { Click, OpenView, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn } from "../slack/submitted.ts";
import { NAME_FIELDS, type NamesForm, namesFormView } from "./names-form.ts";
import { type SeatRefusal, seatRefusalText } from "./seat-refusal-text.ts";

type Filled = Partial<Pick<NamesForm, "chosen" | "confirmsAdult" | "note">>;

/** The names on a pledge as they are now; undefined if there is no such pledge. */
async function readNames(
  { deps }: Bot,
  { reader, actor, text }: Known,
  pledgeId: PledgeId,
  origin: FormOrigin,
  { chosen = [], confirmsAdult = false, note }: Filled = {},
) {
  const seen = await seePledge(reader, pledgeId);
  if (!seen) return undefined;
  const { organisationId } = seen.pledge;
  const [seatsOf, peopleOf] = await Promise.all([
    reader.seats.listByPledges([pledgeId]),
    reader.people.listByOrganisations([organisationId]),
  ]);
  const seats = seatsOf.get(pledgeId) ?? [];
  const named = await reader.people.byIds(seats.map(({ personId }) => personId));
  const names = new Map(named.map(({ id, displayName }) => [id, displayName]));
  const form = {
    ...{ seen, chosen, confirmsAdult, note, origin },
    seats: seats.map((seat) => ({ seat, name: names.get(seat.personId) ?? "–" })),
    others: (peopleOf.get(organisationId) ?? []).filter(({ id }) => !names.has(id)),
    isForStaff: mayPlan(actor),
    now: deps.clock.now(),
  };
  return namesFormView(form, text);
}

/** [Name people]: opens the names on a pledge's places. */
export async function openNames(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, landlord } = known;
  const pledgeId = parseId("pledge", click.value);
  const seen = pledgeId && (await seePledge(reader, pledgeId));
  if (!pledgeId || !seen) return sayRefusal(known, { type: "PledgeNotFound" });
  const { organisationId, state } = seen.pledge;
  if (!mayPledgeFor(actor, organisationId)) return sayRefusal(known, { type: "NotAllowed" });
  if (!isLive(seen.pledge)) return sayRefusal(known, { type: "PledgeNotLive", state });
  if (state !== "CONFIRMED") {
    const wording = { text, where: "mrkdwn", organisation: "", zone: landlord.zone } as const;
    return saying(seatRefusalText({ type: "PledgeNotConfirmed", state }, wording), ownPledgesButton(text));
  }
  const view = await readNames(bot, known, pledgeId, originOf(click));
  return view && showForm(bot, click, view);
}

type Refused = { readonly name: string; readonly personId: PersonId; readonly refusal: SeatRefusal };

/** People were chosen: names each of them. Those who cannot be named are told of, the others are. */
export async function submitNames(
  bot: Bot,
  known: Known,
  { view, key }: Submission,
): Promise<Result<Redrawn, FieldErrors>> {
  const { actor, reader, text, landlord } = known;
  const origin = parseOrigin(view.privateMetadata);
  const { pledgeId } = origin;
  const block = peopleBlockOf(view);
  const chosen = (view.chosen.get(block) ?? []).flatMap((value) => parseId("person", value) ?? []);
  if (!pledgeId) return err({ [block]: text.plain("refusal.pledgeNotFound") });
  const people = await reader.people.byIds(chosen);
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.displayName ?? "–";
  const confirmsAdult = view.chosen.has(NAME_FIELDS.adults);
  const overlapReason = view.values.get(NAME_FIELDS.overlap);

  const named: string[] = [];
  const refused: Refused[] = [];
  for (const personId of chosen) {
    const input = { pledgeId, personId, confirmsAdult, ...(overlapReason && { overlapReason }) };
    const result = await namePerson(bot.deps, actor, input, `${key}:${personId}`);
    if (result.ok) named.push(nameOf(personId));
    else refused.push({ name: nameOf(personId), personId, refusal: result.refusal });
  }
  if (named.length > 0) bot.poke();
  else return err(errorsOf(refused, block, known));
  const lines = [
    text.mrkdwn("people.named", { names: named.join(", "), count: named.length }),
    ...refused.map(({ name, refusal }) => {
      const wording = { text, where: "plain", organisation: "", zone: landlord.zone } as const;
      return text.mrkdwn("people.notNamed", { name, why: seatRefusalText(refusal, wording) });
    }),
  ];
  const note = lines.join("\n");
  const left = refused.map(({ personId }) => personId);
  const redrawn = await readNames(bot, known, pledgeId, origin, { chosen: left, confirmsAdult, note });
  return redrawn ? ok({ view: redrawn, said: note }) : err({ [block]: text.plain("refusal.pledgeNotFound") });
}

/** Each refusal where it belongs: beside the tick that is missing, or beside the people. */
function errorsOf(refused: readonly Refused[], block: string, { text, landlord }: Known): FieldErrors {
  const wording = { text, where: "plain", organisation: "", zone: landlord.zone } as const;
  const errors: Record<string, string> = {};
  for (const { name, refusal } of refused) {
    const why = seatRefusalText(refusal, wording);
    if (refusal.type === "AdultNotConfirmed") errors[NAME_FIELDS.adults] = why;
    else if (refusal.type === "InvalidInput") errors[NAME_FIELDS.overlap] = why;
    else if (OF_PERSON.has(refusal.type)) {
      const line = text.plain("people.notNamed", { name, why });
      errors[block] = errors[block] === undefined ? line : `${errors[block]} ${line}`;
    } else errors[block] = why;
  }
  return errors;
}

const OF_PERSON: ReadonlySet<SeatRefusal["type"]> = new Set([
  "PersonBusy",
  "PersonNotFound",
  "PersonAlreadyNamed",
  "NoUnnamedPlaces",
  "RecordExtractNotShown",
] as const);

function peopleBlockOf({ chosen }: OpenView): string {
  return [...chosen.keys()].find((id) => id.startsWith(NAME_FIELDS.people)) ?? `${NAME_FIELDS.people}0`;
}

/** [Take off]: takes a name off a place, which the pledge keeps. */
export async function takeNameOff(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { actor, reader, text, landlord } = known;
  const seatId = parseId("seat", click.value);
  const [seat] = seatId ? await reader.seats.byIds([seatId]) : [];
  const [person] = seat ? await reader.people.byIds([seat.personId]) : [];
  const result = seatId ? await unnamePerson(bot.deps, actor, { seatId }, click.key) : undefined;
  if (result?.ok) bot.poke();
  const wording = { text, where: "mrkdwn", organisation: "", zone: landlord.zone } as const;
  const note = result?.ok
    ? text.mrkdwn("people.takenOff", { name: person?.displayName ?? "–" })
    : seatRefusalText(result?.refusal ?? { type: "SeatNotFound" }, wording);
  const origin = parseOrigin(click.view?.privateMetadata ?? "");
  const pledgeId = origin.pledgeId ?? seat?.pledgeId;
  const view = pledgeId && (await readNames(bot, known, pledgeId, origin, { note }));
  return view && click.view?.type === "modal"
    ? showForm(bot, click, view)
    : saying(note, ownPledgesButton(text));
}

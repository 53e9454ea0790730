import type { AgendaLine, AgendaParty } from "@socialsmart/domain/follow-up/agenda";
import type { Attendee } from "@socialsmart/domain/follow-up/follow-up";
import type { FollowedUp, FollowedUpParty } from "@socialsmart/domain/follow-up/read-followed-up";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Language } from "@socialsmart/domain/person/person";
import { type Block, heading, type Inline, list, paragraph, table, text } from "../content/content.ts";
import { typedText } from "../content/typed-text.ts";
import type { Document } from "../document.ts";
import { textIn } from "../texts/text.ts";
import { type FollowUpText, followUpTextIn } from "./follow-up-text.ts";

/** What there is to talk of at a follow-up; once it was held, what was said at it and what became of that. Nobody signs it. */
export function documentOfFollowUp(followedUp: FollowedUp, language: Language): Document {
  const { followUp, appendix, agenda, parties, zone } = followedUp;
  const { nextYear } = agenda;
  const words = followUpTextIn(language);
  const { heldOn, dueOn, year } = followUp;
  const tenant = parties.find(({ party }) => party === "TENANT")?.name ?? "";
  const when = heldOn ? words.heldOn(words.date(heldOn)) : words.setFor(words.date(dueOn));
  const held = [
    ...attendeesOf(followUp.attendees, parties, words, language),
    heading(2, words.minutes),
    ...followUp.minutes.split(/\n\s*\n/).map((part) => paragraph(...typedText(part.trim()))),
    ...nextYearOf(parties, nextYear, words),
  ];
  return {
    language,
    title: `${words.followUp} ${year} – ${tenant}`,
    body: [
      { type: "heading", depth: 1, children: typedText(`${words.followUp} ${year} – ${tenant}`) },
      paragraph(text(when)),
      ...(heldOn ? held : []),
      ...shortYearOf(followedUp, words),
      heading(2, words.theYear(year)),
      ...parties.flatMap((party) => partyOf(party, heldOn ? undefined : nextYear, words)),
      ...(heldOn ? [] : fittingOf(followedUp, words)),
    ],
    values: {},
    registryNumber: appendix.registryNumber ?? undefined,
    dated: heldOn ?? dueOn,
    zone,
    facts: [
      { label: words.lease, value: appendix.leaseNumber },
      { label: words.yearLookedAt, value: String(year) },
    ],
    parties: [],
  };
}

function attendeesOf(
  attendees: readonly Attendee[],
  parties: readonly FollowedUpParty[],
  words: FollowUpText,
  language: Language,
): Block[] {
  const { landlord, tenant } = textIn(language);
  const roles = { LANDLORD: landlord, TENANT: tenant, OTHER: words.nobodysParty };
  const head = [[text(words.whom)], [text(words.capacity)]];
  const rows = attendees.map(({ party, capacity }) => {
    const name = parties.find((one) => one.party === party)?.name;
    const whom: Inline[] = [text(roles[party])];
    return [name ? [...whom, text(", "), ...typedText(name)] : whom, typedText(capacity)];
  });
  return [heading(2, words.attendees), table([head, ...rows])];
}

function nextYearOf(parties: readonly FollowedUpParty[], year: number, words: FollowUpText): Block[] {
  const all = parties.filter(({ next }) => next.length > 0);
  return [
    heading(2, words.nextYear(year)),
    ...(all.length === 0 ? [paragraph(text(words.nothingNext))] : []),
    ...all.flatMap(({ name, next }) => [
      { type: "heading", depth: 3, children: typedText(name) } as const,
      ...next.flatMap(({ on, year: of, lines }) => [
        ...(on ? [paragraph(text(words.takenOn(words.date(on), of)))] : []),
        table([
          [[text(words.area)], [text(words.promised)]],
          ...lines.map(({ unit, focusArea, target, note }) => [
            noted(areaOf(focusArea, words), note),
            [text(words.amounts[unit](target))],
          ]),
        ]),
      ]),
    ]),
  ];
}

/** A first year of a few weeks has no follow-up of its own: what came of it goes before the year that this one is of. */
function shortYearOf({ agenda: { shortYear }, parties }: FollowedUp, words: FollowUpText): Block[] {
  if (!shortYear) return [];
  const { year, from } = shortYear;
  return [
    heading(2, words.theFirstYear(year)),
    paragraph(text(words.shortYear(words.date(Temporal.PlainDate.from(from))))),
    ...shortYear.parties.flatMap((party) => {
      const name = parties.find(({ organisationId }) => organisationId === party.organisationId)?.name;
      return partyOf({ ...party, name: name ?? "" }, undefined, words);
    }),
  ];
}

function partyOf(
  { name, balance, lines, areas }: AgendaParty & Pick<FollowedUpParty, "name">,
  /** What is proposed is decided once it was held, and not by a short year. */
  proposedFor: number | undefined,
  words: FollowUpText,
): Block[] {
  const hours = words.amounts.MINUTES;
  const { targetMinutes, verifiedMinutes, plannedMinutes } = balance;
  const [verified, planned] = [hours(verifiedMinutes), hours(plannedMinutes)];
  const standing =
    targetMinutes === null
      ? words.standing(verified, planned)
      : words.standingOfTarget(verified, planned, hours(targetMinutes));
  const busy = areas.filter(
    ({ pledgedMinutes, verifiedMinutes: done }) => pledgedMinutes !== 0 || done !== 0,
  );
  return [
    { type: "heading", depth: 3, children: typedText(name) },
    paragraph(text(standing)),
    lines.length > 0 ? linesOf(lines, proposedFor, words) : paragraph(text(words.nothingPromised)),
    ...(busy.length > 0
      ? [
          paragraph({ type: "strong", children: [text(words.byArea)] }),
          table([
            [[text(words.area)], [text(words.pledged)], [text(words.verified)]],
            ...busy.map(({ focusArea, pledgedMinutes, verifiedMinutes: done }) => [
              [text(focusArea ? words.areas[focusArea] : words.noArea)],
              [text(hours(pledgedMinutes))],
              [text(hours(done))],
            ]),
          ]),
        ]
      : []),
  ];
}

function linesOf(lines: readonly AgendaLine[], proposedFor: number | undefined, words: FollowUpText): Block {
  const isProposed = proposedFor !== undefined;
  const head = [
    ...[words.area, words.promised, words.verified, words.left],
    ...(isProposed ? [words.proposed(proposedFor)] : []),
  ];
  const rows = lines.map(({ unit, focusArea, note, proRataTarget, verified, left, proposedTarget }) => {
    const amount = words.amounts[unit];
    const counted = (count: number | null) => [text(count === null ? "–" : amount(count))];
    return [
      noted(areaOf(focusArea, words), note),
      counted(proRataTarget),
      counted(verified),
      counted(left),
      ...(isProposed ? [counted(proposedTarget)] : []),
    ];
  });
  return table([head.map((title) => [text(title)]), ...rows]);
}

function fittingOf({ agenda }: FollowedUp, words: FollowUpText): Block[] {
  if (agenda.fitting.length === 0) return [];
  const items = agenda.fitting.map(({ initiative, shift }): Inline[] => {
    const [from, to] = [shift.startsAt, shift.endsAt].map((at) => at.toZonedDateTimeISO(shift.zone));
    const when = from && to ? words.when(from, to) : "";
    const places = words.fittingPlaces(shift.taken, shift.capacity);
    return [
      { type: "strong", children: typedText(initiative.title) },
      text(`, ${areaOf(initiative.primaryFocusArea, words)}, `),
      ...typedText(initiative.district.name),
      text(`: ${when}, `),
      ...typedText(shift.location),
      text(` (${places})`),
    ];
  });
  return [heading(2, words.fitting(agenda.nextYear)), list(items)];
}

function areaOf(area: FocusArea | null, { areas, anyArea }: FollowUpText): string {
  return area ? areas[area] : anyArea;
}

/** What else was agreed stands below. */
function noted(what: string, note: string): Inline[] {
  return note === "" ? [text(what)] : [text(what), { type: "break" }, ...typedText(note)];
}

import type { KnownBlock, ModalView } from "@slack/types";
import type { Agenda, AgendaLine, AgendaParty } from "@socialsmart/domain/follow-up/agenda";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import { balanceLine, hoursOf } from "../commitment/balance-line.ts";
import { actions, divider, section } from "../kit/blocks.ts";
import { escapeMrkdwn } from "../kit/escape.ts";
import { formView } from "../kit/form-view.ts";
import { fittingLine } from "../pledge/fitting-line.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { pageButton } from "./follow-up-buttons.ts";
import { aboutFollowUp, areaOf, dayLine, targetOf } from "./follow-up-lines.ts";
import { aboutOf, type FollowUpSeen } from "./read-follow-up.ts";

export type AgendaShown = FollowUpSeen & {
  readonly agenda: Agenda<PlacedInitiative>;
  /** The parties', by what they are. */
  readonly organisations: readonly Organisation[];
  /** Whether all of it can be read as a page too. */
  readonly isReadable: boolean;
};

/** What there is to talk of, and what was said once it was held: to be read. */
export function agendaView(shown: AgendaShown, origin: FormOrigin, text: Text): ModalView {
  const { followUp, agenda } = shown;
  const { heldOn } = followUp;
  const fitting = agenda.fitting.map((one) => fittingLine(one, text));
  return formView(text, {
    callbackId: "follow-up.agenda",
    kept: origin,
    title: text.plain("followUp.agendaTitle", { year: String(agenda.year) }),
    submit: undefined,
    close: text.plain("form.close"),
    blocks: [
      section(`${aboutFollowUp(aboutOf(shown), text)}\n${dayLine(shown, text)}`),
      ...(shown.isReadable ? [actions(pageButton(shown, text))] : []),
      ...(heldOn ? minutesBlocks(shown, text) : []),
      divider(),
      ...shortYearBlocks(shown, text),
      ...agenda.parties.map((party) => partyBlock(party, shown, agenda.nextYear, text)),
      ...(fitting.length > 0
        ? [
            divider(),
            section(
              [text.mrkdwn("followUp.fitting", { year: String(agenda.nextYear) }), ...fitting].join("\n"),
            ),
          ]
        : []),
    ],
  });
}

function minutesBlocks({ followUp, organisation }: AgendaShown, text: Text): readonly KnownBlock[] {
  const people = followUp.attendees.map(({ party, capacity }) =>
    text.plain(`followUpAttendee.${party}`, { organisation: organisation.name, role: capacity }),
  );
  return [
    section(text.mrkdwn("followUp.attendees", { people: people.join(", ") })),
    // As much as a section takes; all of it stands on its page.
    section(escapeMrkdwn(followUp.minutes)),
  ];
}

/** A first year of a few weeks, which is looked back on with the next. */
function shortYearBlocks(shown: AgendaShown, text: Text): readonly KnownBlock[] {
  const { shortYear, year } = shown.agenda;
  if (!shortYear) return [];
  const from = fullDateOf(text, Temporal.PlainDate.from(shortYear.from));
  return [
    section(text.mrkdwn("followUp.shortYear", { year: String(shortYear.year), from })),
    ...shortYear.parties.map((party) => partyBlock(party, shown, undefined, text)),
    divider(),
    section(text.mrkdwn("followUp.theYear", { year: String(year) })),
  ];
}

function partyBlock(
  party: AgendaParty,
  { organisations }: AgendaShown,
  /** Nothing is proposed by a short year. */
  proposedFor: number | undefined,
  text: Text,
): KnownBlock {
  const organisation = organisations.find(({ id }) => id === party.organisationId);
  const lines = party.lines.map((line) => lineOf(line, proposedFor, text));
  const busy = party.areas.filter((area) => area.pledgedMinutes !== 0 || area.verifiedMinutes !== 0);
  const areas = busy.map(({ focusArea, pledgedMinutes, verifiedMinutes }) =>
    text.mrkdwn("followUp.area", {
      area: text.plain(focusArea ? `area.${focusArea}` : "followUp.noArea"),
      pledged: hoursOf(pledgedMinutes, text),
      verified: hoursOf(verifiedMinutes, text),
    }),
  );
  return section(
    [
      ...(organisation ? [balanceLine({ organisation, balance: party.balance }, text)] : []),
      ...(lines.length > 0 ? lines : [text.mrkdwn("followUp.noLines")]),
      ...(areas.length > 0 ? [text.mrkdwn("followUp.byArea"), ...areas] : []),
    ].join("\n"),
  );
}

function lineOf(line: AgendaLine, proposedFor: number | undefined, text: Text): string {
  const { unit, focusArea, proRataTarget, verified, left, proposedTarget } = line;
  const facts = {
    area: areaOf(focusArea, text),
    target: targetOf(unit, proRataTarget, text),
  };
  const done =
    verified === null || left === null
      ? text.mrkdwn("followUp.lineUncounted", facts)
      : text.mrkdwn("followUp.line", {
          ...facts,
          verified: hoursOf(verified, text),
          remaining: hoursOf(left, text),
        });
  if (proposedFor === undefined) return done;
  const proposed = targetOf(unit, proposedTarget, text);
  return [done, text.mrkdwn("followUp.proposed", { year: String(proposedFor), proposed })].join(" · ");
}

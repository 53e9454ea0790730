import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import { type Answer, answer, button, section } from "../kit/blocks.ts";
import { LISTED } from "../kit/limits.ts";
import { rosterButton } from "../roster/roster-button.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { LogFact } from "./coalesce.ts";
import { logRush } from "./log-rush.ts";

/** A change with what its line needs. */
type NamedChange = {
  readonly fact: LogFact;
  readonly organisation: string;
  readonly shift: Shift;
  /** As it stands now. */
  readonly pledge: Pick<Pledge, "places" | "named" | "state">;
};

/** What happened to a roster, for the card's thread; undefined if there is nothing left to tell. */
export async function readLogPost(
  told: readonly LogFact[],
  reader: Reader,
  text: Text,
): Promise<Answer | undefined> {
  const [shifts, organisations, pledges] = await Promise.all([
    reader.shifts.byIds([...new Set(told.map(({ shiftId }) => shiftId))]),
    reader.organisations.byIds([...new Set(told.map(({ organisationId }) => organisationId))]),
    reader.pledges.byIds([...new Set(told.map(({ pledgeId }) => pledgeId))]),
  ]);
  const changes = told.flatMap((fact) => {
    const shift = shifts.find(({ id }) => id === fact.shiftId);
    const pledge = pledges.find(({ id }) => id === fact.pledgeId);
    const organisation = organisations.find(({ id }) => id === fact.organisationId)?.name ?? "–";
    return shift && pledge ? [{ fact, shift, pledge, organisation }] : [];
  });
  return logPost(changes, text);
}

/** One line for each change, or one for many alike, of one initiative, and the way to how it stands now; undefined for none. */
function logPost(changes: readonly NamedChange[], text: Text): Answer | undefined {
  const [first] = changes;
  if (!first) return undefined;
  if (changes.length > LISTED.linesInThread) return logRush(changes, text);
  const lines = changes.map((change) => logLine(change, text)).filter((line) => line !== undefined);
  const said = lines.join("\n");
  const roster = button(rosterButton(text, first.shift.initiativeId));
  return lines.length === 0 ? undefined : answer(said, [section(said, roster)]);
}

function logLine({ fact, organisation, shift, pledge }: NamedChange, text: Text): string | undefined {
  const { places } = fact;
  const when = whenOf(text, shift);
  switch (fact.type) {
    case "PledgeConfirmed":
      return text.mrkdwn("log.confirmed", { organisation, places, when });
    case "PledgeWaitlisted":
      return text.mrkdwn("log.waitlisted", { organisation, places, when });
    case "PledgeChanged":
      return fact.placesBefore === places
        ? text.mrkdwn("log.changedHours", { organisation, when })
        : text.mrkdwn("log.changed", { organisation, before: fact.placesBefore, places, when });
    case "PledgeWithdrawn":
      return text.mrkdwn("log.withdrawn", { organisation, when });
    case "PledgeRejected":
      return text.mrkdwn("log.rejected", { organisation, when });
    case "PledgeRemoved":
      return text.mrkdwn("log.removed", { organisation, when });
    case "PledgeUnbacked":
      return text.mrkdwn("log.unbacked", { organisation, when });
    case "PledgeMovedToWaitlist":
      return text.mrkdwn("log.movedToWaitlist", { organisation, when });
    case "PlacesOffered":
      return text.mrkdwn("log.offered", { organisation, places, when });
    case "OfferAccepted":
      return text.mrkdwn("log.offerAccepted", { organisation, places, when });
    case "OfferDeclined":
      return text.mrkdwn("log.offerDeclined", { organisation, places, when });
    case "OfferExpired":
      return text.mrkdwn("log.offerExpired", { organisation, places, when });
    case "PlacesReleased":
      return text.mrkdwn("log.released", { organisation, places, when });
    case "SeatsNamed":
      // How many have a name is read anew; a pledge that has ended since has none.
      return pledge.state === "CONFIRMED"
        ? text.mrkdwn("log.named", { organisation, named: pledge.named, places: pledge.places, when })
        : undefined;
    default:
      return assertNever(fact);
  }
}

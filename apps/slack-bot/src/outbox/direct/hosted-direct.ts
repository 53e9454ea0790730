import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { HostedFact } from "@socialsmart/domain/outbox/fact";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { Answer } from "../../kit/blocks.ts";
import { LISTED } from "../../kit/limits.ts";
import { whoComesButton } from "../../roster/who-comes-view.ts";
import { hasMoved, timesBefore } from "../channel-post.ts";
import { listedShifts } from "../listed-shifts.ts";
import { cancelledLine, movedLine, seriesChangeLines } from "../plan-posts.ts";
import { aboutOf, message, reasonLine } from "./about.ts";
import { ofType, type Told } from "./told.ts";
import { openHome } from "./ways-on.ts";

type Hosted<Type extends HostedFact["type"]> = readonly Extract<HostedFact, { readonly type: Type }>[];

/** What became of an initiative, for whoever receives people there still. @param facts of one type, about one initiative */
export async function hostedDirect(facts: readonly HostedFact[], told: Told): Promise<Answer | undefined> {
  const [fact] = facts;
  const [initiative] = fact ? await told.reader.initiatives.byIds([fact.initiativeId]) : [];
  if (!fact || !initiative || !(await isHost(initiative, told))) return undefined;
  switch (fact.type) {
    case "YourHostedShiftMoved":
      return movedHosted(ofType(facts, "YourHostedShiftMoved"), initiative, told);
    case "YourHostedShiftCancelled":
      return cancelledHosted(ofType(facts, "YourHostedShiftCancelled"), initiative, told);
    case "YourHostedSeriesRevised":
      return revisedHosted(ofType(facts, "YourHostedSeriesRevised"), initiative, told);
    case "YourHostedInitiativeRests":
      return restingHosted(fact, initiative, told);
    default:
      return assertNever(fact);
  }
}

async function isHost({ hostOrganisationId }: Initiative, { reader, personId }: Told): Promise<boolean> {
  const memberships = await reader.people.memberships(personId);
  return memberships.some(
    ({ organisationId, roles }) =>
      organisationId === hostOrganisationId && (roles.includes("HOST") || roles.includes("TENANT_CONTACT")),
  );
}

async function shiftsOf(
  facts: Hosted<"YourHostedShiftMoved" | "YourHostedShiftCancelled">,
  { reader }: Told,
) {
  const shifts = await reader.shifts.byIds([...new Set(facts.map(({ shiftId }) => shiftId))]);
  return shifts.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}

/** What has moved back, or is off, is not told as moved. */
async function movedHosted(facts: Hosted<"YourHostedShiftMoved">, initiative: Initiative, told: Told) {
  const { text, now } = told;
  const moved = (await shiftsOf(facts, told)).flatMap((shift) => {
    const all = facts.filter(({ shiftId }) => shiftId === shift.id).map(timesBefore);
    const [before] = all;
    const isMoved = shift.state === "OPEN" && !hasStarted(shift, now) && hasMoved(shift, all);
    return before && isMoved ? [{ shift, before }] : [];
  });
  if (moved.length === 0) return undefined;
  return listedShifts(
    text.mrkdwn("direct.hostedMoved", { title: initiative.title, count: moved.length }),
    moved.map((one) => ({
      line: movedLine(one, text),
      reason: one.shift.changeReason,
      button: whoComesButton(text, one.shift.id, aboutOf({ shift: one.shift, initiative }, text)),
    })),
    text,
    { buttons: moved.length > LISTED.shiftsInPost ? await openHome(told) : [] },
  );
}

async function cancelledHosted(
  facts: Hosted<"YourHostedShiftCancelled">,
  initiative: Initiative,
  told: Told,
) {
  const { text } = told;
  const shifts = await shiftsOf(facts, told);
  if (shifts.length === 0) return undefined;
  return listedShifts(
    text.mrkdwn("direct.hostedCancelled", { title: initiative.title, count: shifts.length }),
    shifts.map((shift) => ({ line: cancelledLine(shift, text), reason: shift.cancelReason })),
    text,
    { buttons: await openHome(told) },
  );
}

/** Of several changes the numbers would count a shift more than once. */
async function revisedHosted(facts: Hosted<"YourHostedSeriesRevised">, initiative: Initiative, told: Told) {
  const { reader, text } = told;
  const [first, ...others] = facts;
  if (!first) return undefined;
  const [series] = await reader.series.byIds([first.seriesId]);
  const counts = others.length === 0 ? first : { added: 0, updated: 0, dropped: 0 };
  const reason = series?.changeReason ?? null;
  return message(
    [
      text.mrkdwn("direct.hostedSeries", { title: initiative.title }),
      ...seriesChangeLines({ ...counts, reason }, text),
    ],
    await openHome(told),
  );
}

/** A pause that has ended by the time that it is told is none, and the other way about. */
async function restingHosted(
  { wasPaused }: Hosted<"YourHostedInitiativeRests">[number],
  { title, state, stateReason }: Initiative,
  told: Told,
) {
  const { text } = told;
  if (state !== "PAUSED" && state !== "PUBLISHED") return undefined;
  const isPaused = state === "PAUSED";
  if (isPaused === (wasPaused === 1)) return undefined;
  return message(
    [
      text.mrkdwn(isPaused ? "direct.hostedPaused" : "direct.hostedResumed", { title }),
      isPaused ? reasonLine(stateReason, text) : undefined,
    ],
    await openHome(told),
  );
}

import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { Json } from "../kernel/json.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { type AppendixMoment, appendixMoments } from "./appendix-moments.ts";
import { APPENDIX_MACHINE } from "./appendix-states.ts";

type Changes = Partial<Pick<Appendix, "state" | "stateReason" | "endsOn" | "endReason">>;

/** Changes an appendix that is locked, its state included, and sets the timer for what comes next. Answers it as it is then. */
export async function moveAppendix(
  deps: Deps,
  tx: Transaction,
  command: Command,
  before: Appendix,
  changes: Changes,
  more: { readonly [field: string]: Json } = {},
): Promise<Appendix> {
  const after = { ...before, ...changes };
  const hasMoved = before.state !== after.state;
  if (hasMoved && !mayBecome(APPENDIX_MACHINE, before.state, after.state)) {
    throw new Error(`An appendix never goes from ${before.state} to ${after.state}`);
  }
  await tx.appendices.save(after);
  const saved = { ...after, version: before.version + 1 };
  await setAppendixTimer(tx, saved, deps.clock.now());
  await record(deps, tx, command, saved.id, {
    ...(hasMoved && { state: [before.state, after.state] }),
    ...(String(before.endsOn) !== String(after.endsOn) && {
      endsOn: [before.endsOn?.toString() ?? null, after.endsOn?.toString() ?? null],
    }),
    ...(before.stateReason !== after.stateReason && { stateReason: after.stateReason }),
    ...(before.endReason !== after.endReason && { endReason: [before.endReason, after.endReason] }),
    ...more,
  });
  return saved;
}

/** Writes what was locked and stays as it is, since a cluster compares writes alone; its timer is then that of the next version. */
export async function keepAppendix(
  { clock }: Pick<Deps, "clock">,
  tx: Transaction,
  appendix: Appendix,
): Promise<void> {
  await tx.appendices.save(appendix);
  await setAppendixTimer(tx, { ...appendix, version: appendix.version + 1 }, clock.now());
}

/** As long as the state has such a moment, nobody has seen to it: where it is over, a timer was late, and its version is another now. */
const CHANGES_STATE: readonly AppendixMoment[] = ["EXPIRES", "BEGINS", "ENDS"];

/**
 * Has the appendix seen to at its next moment after `after`, if there is one, or at an earlier one that is outstanding. A timer of an
 * earlier version does nothing, so that each version has one.
 */
export async function setAppendixTimer(
  tx: Transaction,
  appendix: Appendix,
  after: Temporal.Instant,
): Promise<void> {
  const { zone } = await landlordOf(tx);
  const { id: appendixId, version } = appendix;
  const next = appendixMoments(appendix, zone, after).find(
    ({ moment, at }) => CHANGES_STATE.includes(moment) || Temporal.Instant.compare(at, after) > 0,
  );
  if (!next) return;
  const seenTo = Math.min(after.epochMilliseconds, next.at.epochMilliseconds - 1);
  const timer = { type: "AppendixMoment", appendixId, version, after: seenTo } as const;
  await tx.outbox.appendTimer(timer, next.at);
}

import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { type Appendix, isOpen } from "@socialsmart/domain/appendix/appendix";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import { err } from "@socialsmart/domain/kernel/result";
import type { Change } from "./changes.ts";
import { joined } from "./joined-store.ts";

/** By the line whose lease it ends with: `appendix 2026-0003, after 2026-05-31`. */
export type ForeseenEnds = ReadonlyMap<number, readonly string[]>;
type Foreseen = { readonly line: number; readonly what: string };

/**
 * What else ends with the leases that a file ends. They are ended as they will be, and that is taken back: so it says what the rules
 * do, without knowing them. A tenant's are ended together, since a pledge stays while any of its appendices backs it.
 */
export async function foreseeEnds(
  deps: Deps,
  actor: OperatorActor,
  changes: readonly Change[],
): Promise<ForeseenEnds> {
  const ending = changes.flatMap(({ line, ends }) => (ends ? [{ line, ends }] : []));
  const found: Foreseen[] = [];
  for (const ofTenant of Map.groupBy(ending, ({ ends }) => ends.organisationId).values()) {
    const command = { actor, name: "foreseeEnds", key: null, input: null };
    const takenBack = await deps.store.transaction<null, readonly Foreseen[]>(command, async (tx) => {
      const foreseen: Foreseen[] = [];
      for (const { line, ends } of ofTenant) {
        const ended = await ends.end(joined(deps, tx), actor);
        // Who enters it is told of that, in its turn.
        if (!ended.ok) continue;
        const { appendixIds, cancelledPledges } = ended.value;
        for (const id of appendixIds) {
          const appendix = await tx.appendices.byId(id);
          if (appendix) foreseen.push({ line, what: wordsOf(appendix) });
        }
        if (cancelledPledges > 0) foreseen.push({ line, what: pledges(cancelledPledges) });
      }
      return err(foreseen);
    });
    if (!takenBack.ok) found.push(...takenBack.refusal);
  }
  const byLine = Map.groupBy(found, ({ line }) => line);
  return new Map([...byLine].map(([line, some]) => [line, some.map(({ what }) => what)]));
}

function wordsOf({ state, registryNumber, endsOn }: Appendix): string {
  const name = registryNumber ?? "without a number";
  if (state === "WITHDRAWN") return `the offer of appendix ${name}, which is withdrawn`;
  const last = endsOn?.subtract({ days: 1 });
  return isOpen({ state })
    ? `what the offer of appendix ${name} is for, after ${last}`
    : `appendix ${name}, after ${last}`;
}

function pledges(count: number): string {
  return count === 1
    ? "1 pledge on a later shift, which is cancelled"
    : `${count} pledges on later shifts, which are cancelled`;
}

import type { Deps } from "../kernel/deps.ts";
import { landlordOf, localDate } from "../landlord/local-date.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { cancelUnbackedPledges } from "./cancel-unbacked-pledges.ts";
import { keepAppendix, moveAppendix } from "./move-appendix.ts";

/**
 * Has a signed appendix hold from now on, if its first day has come. A lease has one that holds at a time: it takes the place of one
 * that came to hold earlier, and ends where one has come to hold later, so that it does not matter in which order timers run. Answers
 * it as it is then.
 */
export async function beginAppendix(
  deps: Deps,
  tx: Transaction,
  command: Command,
  signed: Appendix,
): Promise<Appendix> {
  const today = await localDate(deps, tx);
  if (Temporal.PlainDate.compare(today, signed.effectiveFrom) < 0) return signed;
  const { organisationId, leaseNumber } = signed;
  const other = await tx.appendices.lockActive(organisationId, leaseNumber);
  if (!other) return moveAppendix(deps, tx, command, signed, { state: "ACTIVE" });

  const { zone } = await landlordOf(tx);
  const [from, otherFrom] = [await holdsFrom(tx, signed, zone), await holdsFrom(tx, other, zone)];
  const isLater = (Temporal.Instant.compare(from, otherFrom) || (signed.id < other.id ? -1 : 1)) > 0;
  let after: Appendix;
  if (isLater) {
    await endFor(signed, from, other);
    after = await moveAppendix(deps, tx, command, signed, { state: "ACTIVE" });
  } else {
    after = await endFor(other, otherFrom, signed);
    await keepAppendix(deps, tx, other);
  }
  await cancelUnbackedPledges(deps, tx, command, organisationId);
  return after;

  /** One whose own end has come by then has ended for its own reason. */
  function endFor(successor: Appendix, since: Temporal.Instant, former: Appendix): Promise<Appendix> {
    const day = since.toZonedDateTimeISO(zone).toPlainDate();
    const { endsOn, endReason } = former;
    if (endsOn && Temporal.PlainDate.compare(endsOn, day) <= 0) {
      const ended = { state: "ENDED", endReason: endReason ?? "LEASE_ENDED" } as const;
      return moveAppendix(deps, tx, command, former, ended);
    }
    const ended = { state: "ENDED", endsOn: day, endReason: "SUPERSEDED" } as const;
    return moveAppendix(deps, tx, command, former, ended, { supersededBy: successor.id });
  }
}

/**
 * The first moment at which its first day had come and both had signed. Of two from the same moment on, the one that was offered last
 * is the later one: a lease has one open offer at a time, so that is also what the parties agreed to last. Of one from paper it is when
 * it was entered that counts, since nobody says when it was signed.
 */
async function holdsFrom(
  tx: Transaction,
  { id, effectiveFrom }: Appendix,
  zone: string,
): Promise<Temporal.Instant> {
  const signatures = await tx.signatures.listByAppendix(id);
  const start = effectiveFrom.toZonedDateTime(zone).toInstant();
  return signatures.reduce(
    (last, { signedAt }) => (Temporal.Instant.compare(signedAt, last) > 0 ? signedAt : last),
    start,
  );
}

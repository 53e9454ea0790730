import { err, ok } from "../kernel/result.ts";
import { laneOfMail, laneOfPerson } from "../outbox/lane.ts";
import type { Transaction } from "../store/transaction.ts";
import type { SignatureMethod } from "./signature.ts";
import { MAX_CODES_PER_HOUR, MAX_WRONG_ATTEMPTS, pinOf, type SigningCode } from "./signing-code.ts";
import type { SigningMethod, ToBeSigned } from "./signing-method.ts";

const CODE = /^\d{6}$/;
/** As people write or copy it: `428 071`, `428-071`. */
const BETWEEN_DIGITS = /[\s-]/g;

/** Signing with a one-time code that is sent to the signatory. It is made when it is sent: see make-signing-code.ts. */
export function codeBy(method: SignatureMethod): SigningMethod {
  return {
    async begin(deps, tx, asked) {
      const { appendix, signatory } = asked;
      const now = deps.clock.now();
      const reachable = method === "CODE_BY_CHAT" || (await hasEmail(tx, signatory.personId));
      if (!reachable) return err({ type: "SignatoryNotReachable", method });
      const before = await tx.signingCodes.lock(appendix.id, signatory.party);
      const counted = countOf(before, now);
      if (counted.askedInHour > MAX_CODES_PER_HOUR) {
        const againAt = counted.hourBegan.add({ hours: 1 }).epochMilliseconds;
        return err({ type: "TooManyCodes", againAt });
      }
      const code: SigningCode = {
        id: before?.id ?? deps.ids.next("signing"),
        landlordId: appendix.landlordId,
        appendixId: appendix.id,
        party: signatory.party,
        personId: signatory.personId,
        documentHash: asked.documentHash,
        method,
        round: (before?.round ?? 0) + 1,
        ...counted,
        digest: null,
        expiresAt: null,
        wrongAttempts: 0,
        usedAt: null,
      };
      if (before) await tx.signingCodes.save(code);
      else await tx.signingCodes.insert(code);
      await tellToSend(tx, code, now);
      return ok(null);
    },
    async prove(deps, tx, asked, proof) {
      const code = await tx.signingCodes.lock(asked.appendix.id, asked.signatory.party);
      if (!code || !isFor(code, asked) || code.usedAt || !code.digest || !code.expiresAt) {
        return err({ type: "NoCodeToEnter" });
      }
      const now = deps.clock.now();
      if (Temporal.Instant.compare(now, code.expiresAt) >= 0) return err({ type: "CodeExpired" });
      if (code.wrongAttempts >= MAX_WRONG_ATTEMPTS) return err({ type: "TooManyAttempts" });
      // What cannot be a code is a slip of the hand, and no guess.
      if (!CODE.test(proof.replaceAll(BETWEEN_DIGITS, ""))) {
        return err({ type: "InvalidInput", issues: [{ path: "proof", problem: { type: "NotACode" } }] });
      }
      if (deps.secrets.digest(pinOf(code, proof)) === code.digest) {
        await tx.signingCodes.save({ ...code, usedAt: now });
        return ok({ type: "PROVEN", method });
      }
      const wrongAttempts = code.wrongAttempts + 1;
      await tx.signingCodes.save({ ...code, wrongAttempts });
      return ok({ type: "WRONG", attemptsLeft: MAX_WRONG_ATTEMPTS - wrongAttempts });
    },
  };
}

function isFor(code: SigningCode, { signatory, documentHash }: ToBeSigned): boolean {
  return code.personId === signatory.personId && code.documentHash === documentHash;
}

function countOf(
  before: SigningCode | undefined,
  now: Temporal.Instant,
): Pick<SigningCode, "hourBegan" | "askedInHour"> {
  const isOver = !before || Temporal.Instant.compare(before.hourBegan.add({ hours: 1 }), now) <= 0;
  return isOver
    ? { hourBegan: now, askedInHour: 1 }
    : { hourBegan: before.hourBegan, askedInHour: before.askedInHour + 1 };
}

async function hasEmail(tx: Transaction, personId: ToBeSigned["signatory"]["personId"]): Promise<boolean> {
  return !!(await tx.people.byId(personId))?.workEmail;
}

async function tellToSend(tx: Transaction, code: SigningCode, now: Temporal.Instant): Promise<void> {
  const { id: signingCodeId, appendixId, personId, round } = code;
  const facts = { appendixId, personId, signingCodeId, round };
  if (code.method === "CODE_BY_EMAIL") {
    await tx.outbox.append(laneOfMail(personId), { type: "MailSigningCode", ...facts }, now);
  } else {
    await tx.outbox.append(laneOfPerson(personId), { type: "YourSigningCode", ...facts }, now);
  }
}

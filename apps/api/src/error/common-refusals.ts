import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { InvalidInput, NotAllowed } from "@socialsmart/domain/kernel/refusal";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Need } from "../access/need.ts";
import { forbidden } from "./api-errors.ts";
import { invalidInputError, keyReusedError } from "./input-errors.ts";

/** What may be said to any command, whatever it is about. */
type CommonRefusal = NotAllowed | CommandKeyReused | InvalidInput;

type KeyReusedError = ReturnType<typeof keyReusedError>;
type InvalidInputError = ReturnType<typeof invalidInputError>;

/** What else there is to refuse a command with is its own, and its resolver's to show. */
export function isCommon(refusal: { readonly type: string }): refusal is CommonRefusal {
  const { type } = refusal;
  return type === "NotAllowed" || type === "CommandKeyReused" || type === "InvalidInput";
}

/**
 * How it is shown. Its overloads ask of a command's union for no more than its use case refuses with.
 *
 * @param need what it takes to give the command, for those who may not.
 * @throws a GraphQL error of code FORBIDDEN.
 */
export function commonError(refusal: NotAllowed | InvalidInput, need: Need): InvalidInputError;
export function commonError(
  refusal: NotAllowed | CommandKeyReused,
  need: Need,
  key: string | null,
): KeyReusedError;
export function commonError(
  refusal: CommonRefusal,
  need: Need,
  key: string | null,
): KeyReusedError | InvalidInputError;
export function commonError(refusal: CommonRefusal, need: Need, key: string | null = null) {
  switch (refusal.type) {
    case "NotAllowed":
      throw forbidden(need);
    case "CommandKeyReused":
      return keyReusedError(key);
    case "InvalidInput":
      return invalidInputError(refusal);
    default:
      return assertNever(refusal);
  }
}

import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { chooseNotices as runChooseNotices } from "@socialsmart/domain/notice/choose-notices";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { keyReusedError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { afterCommand } from "../../../server/api-context.ts";

const WHY = {
  DUTY: "it asks for what was promised",
  CHANGED_PROMISE: "it says that a promise is another one now",
} as const;

export const chooseNotices: NonNullable<MutationResolvers["chooseNotices"]> = async (
  _parent,
  { input: { kind, wanted }, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const { actor, deps } = context;
  if (actor.kind !== "PERSON") throw forbidden(NEED.inPerson);
  const command = { personId: actor.personId, kind, wanted };
  const answer = await afterCommand(context, runChooseNotices(deps, actor, command, key));
  if (answer.ok) return { __typename: "ChooseNoticesSuccess", noticesOff: answer.value.noticesOff };
  const { refusal } = answer;
  switch (refusal.type) {
    case "NotAllowed":
    case "PersonNotFound":
      throw forbidden(NEED.inPerson);
    case "CommandKeyReused":
      return keyReusedError(key);
    case "NoticeNotOptional":
      return {
        __typename: "NoticeNotOptionalError",
        message: `${refusal.kind} cannot be switched off: ${WHY[refusal.bond]}.`,
        kind: refusal.kind,
        bond: refusal.bond,
      };
    default:
      return assertNever(refusal);
  }
};

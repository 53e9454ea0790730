import type { Actor } from "../access/actor.ts";
import { mayChooseNoticesOf } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { NoticeKind } from "./notice-kind.ts";
import { NOTICE_POLICIES, type NoticeBond } from "./notice-policy.ts";

export type ChooseNotices = {
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  /** Whether the person wants to be told. */
  readonly wanted: boolean;
};
export type NoticesChosen = { readonly personId: PersonId; readonly noticesOff: readonly NoticeKind[] };
export type ChooseNoticesRefusal = NotAllowed | NotFound<"Person"> | NoticeNotOptional;
/** Nobody can do without it, and why. */
export type NoticeNotOptional = {
  readonly type: "NoticeNotOptional";
  readonly kind: NoticeKind;
  readonly bond: NoticeBond;
};

/** Switches a kind of notice off or on again, for oneself. What is a duty, or a changed promise, is told all the same. */
export async function chooseNotices(
  deps: Deps,
  actor: Actor,
  { personId, kind, wanted }: ChooseNotices,
  key: string | null,
): Promise<Result<NoticesChosen, ChooseNoticesRefusal | CommandKeyReused>> {
  const command = { actor, name: "chooseNotices", key, input: { personId, kind, wanted } };
  return deps.store.transaction<NoticesChosen, ChooseNoticesRefusal>(command, async (tx) => {
    if (!mayChooseNoticesOf(actor, personId)) return err({ type: "NotAllowed" });
    const person = await tx.people.lockById(personId);
    if (!person) return err({ type: "PersonNotFound" });
    const { bond } = NOTICE_POLICIES[kind];
    if (!wanted && bond !== null) return err({ type: "NoticeNotOptional", kind, bond });
    const others = person.noticesOff.filter((off) => off !== kind);
    const noticesOff = wanted ? others : [...others, kind].toSorted();
    await tx.people.save({ ...person, noticesOff });
    const isChanged = noticesOff.length !== person.noticesOff.length;
    if (isChanged) await record(deps, tx, command, personId, { kind, wanted: [!wanted, wanted] });
    return ok({ personId, noticesOff });
  });
}

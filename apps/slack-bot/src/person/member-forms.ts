import type { ModalView } from "@slack/types";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { actions, context, option, plain, section, selectInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { LIMITS } from "../kit/limits.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { type MemberDeed, renewCodeButton } from "./member-buttons.ts";

export const REMOVE_MEMBER = "members.remove";
export const LEAVE_ORGANISATION = "members.leave";
/** The block of the organisation that is left. */
export const LEAVES = "leave-form.organisation";

export type JoinCodeSeen = {
  readonly organisation: Pick<Organisation, "id" | "name">;
  /** Undefined for one that was made before: it was shown then. */
  readonly code: string | undefined;
  readonly expiresAt: Temporal.Instant;
  readonly zone: string;
};

/** An organisation's new join code, which is shown this once; or that it has one, and the way to a new one. */
export function joinCodeView({ organisation, code, expiresAt, zone }: JoinCodeSeen, text: Text): ModalView {
  const { id, name } = organisation;
  const until = momentOf(text, expiresAt, zone);
  const blocks =
    code === undefined
      ? [
          section(text.mrkdwn("members.codeInForce", { organisation: name, until })),
          actions(renewCodeButton(id, text)),
        ]
      : [
          section(text.mrkdwn("members.code", { organisation: name, code })),
          context(text.mrkdwn("members.codeUntil", { until })),
        ];
  return {
    type: "modal",
    title: plain(text.plain("members.codeTitle"), LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks,
  };
}

/** Asks before somebody is taken out. */
export function removeMemberView(
  about: { readonly name: string; readonly organisation: string },
  { personId, organisationId }: Omit<MemberDeed, "deed">,
  origin: FormOrigin,
  text: Text,
): ModalView {
  return formView(text, {
    callbackId: REMOVE_MEMBER,
    kept: { ...origin, subject: `remove ${personId} ${organisationId}` },
    title: text.plain("members.removeTitle"),
    submit: text.plain("members.removeSubmit"),
    blocks: [
      section(text.mrkdwn("members.removeAbout", about)),
      context(text.mrkdwn("members.removeConsequence")),
    ],
  });
}

/** Asks which of one's organisations one leaves. */
export function leaveView(organisations: readonly Organisation[], origin: FormOrigin, text: Text): ModalView {
  const [only, ...others] = organisations;
  const which = selectInput(
    {
      ...{ blockId: LEAVES, actionId: "members.choose", label: text.plain("members.leaveWhich") },
      placeholder: text.plain("members.leavePlaceholder"),
      chosen: others.length === 0 ? only?.id : undefined,
    },
    [
      {
        label: text.plain("members.leavePlaceholder"),
        options: organisations.map(({ name, id }) => option(name, id)),
      },
    ],
  );
  return formView(text, {
    callbackId: LEAVE_ORGANISATION,
    kept: origin,
    title: text.plain("members.leaveTitle"),
    submit: text.plain("members.leaveSubmit"),
    blocks: [which, context(text.mrkdwn("members.leaveConsequence"))],
  });
}

import type { ModalView } from "@slack/types";
import { inviteToChat } from "@socialsmart/domain/chat/invite-to-chat";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Person } from "@socialsmart/domain/person/person";
import type { Bot } from "../bot-context.ts";
import { helpButton } from "../help/help-buttons.ts";
import { type Answer, type ButtonSpec, context, plain, saying, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import type { Click } from "../slack/requests.ts";
import { showForm } from "../slack/show-form.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { Known } from "./identify.ts";

export const GET_OWN_CODE = "members.get_own_code";

/** Makes a code with which somebody who is known, and not in chat, links their own account. */
export function ownCodeButton(
  { id, displayName }: Pick<Person, "id" | "displayName">,
  text: Text,
): ButtonSpec {
  return {
    actionId: GET_OWN_CODE,
    label: text.plain("members.getOwnCode", { name: displayName }),
    value: id,
  };
}

/** [A code for …]: in a view of its own, for it is never shown again. */
export async function getOwnCode(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { text, actor, landlord, reader } = known;
  const personId = parseId("person", click.value);
  const [person] = personId ? await reader.people.byIds([personId]) : [];
  if (!person) return saying(text.mrkdwn("members.gone"), helpButton(text));
  const { displayName: name } = person;
  const accounts = await reader.people.chatIdentities([person.id]);
  if (accounts.some(({ teamId }) => teamId === landlord.chatTeamId))
    return saying(text.mrkdwn("members.isInChat", { name }), helpButton(text));
  const invited = await inviteToChat(bot.deps, actor, { personId: person.id });
  if (!invited.ok) return saying(text.mrkdwn("members.mayNotInvite"), helpButton(text));
  const { code, expiresAt } = invited.value;
  const seen = { name, code, expiresAt: Temporal.Instant.from(expiresAt), zone: landlord.zone };
  return showForm(bot, click, ownCodeView(seen, text));
}

export type OwnCodeSeen = {
  readonly name: string;
  readonly code: string;
  readonly expiresAt: Temporal.Instant;
  readonly zone: string;
};

/** A person's own code, which is shown this once. */
export function ownCodeView({ name, code, expiresAt, zone }: OwnCodeSeen, text: Text): ModalView {
  return {
    type: "modal",
    title: plain(text.plain("members.ownCodeTitle"), LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [
      section(text.mrkdwn("members.ownCode", { name, code })),
      context(text.mrkdwn("members.ownCodeUntil", { name, until: momentOf(text, expiresAt, zone) })),
    ],
  };
}

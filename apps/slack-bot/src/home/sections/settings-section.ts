import { actions, context, section } from "../../kit/blocks.ts";
import { noticesButton, OPTIONAL_KINDS } from "../../notice/notices-form.ts";
import { leaveButton } from "../../person/member-buttons.ts";
import { whoText } from "../../person/who-text.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import type { HomeSection } from "../home-section.ts";

/** Who one is here, what follows from where, and which messages one gets. */
export function settingsSection({ person, memberships }: HomeModel, text: Text): HomeSection {
  const off = OPTIONAL_KINDS.filter((kind) => person.noticesOff.includes(kind));
  const kinds = off.map((kind) => text.plain(`noticeKind.${kind}`)).join(", ");
  const lines = [
    whoText(person, memberships, text),
    ...(off.length > 0 ? [text.mrkdwn("notice.off", { kinds })] : []),
  ];
  return {
    name: "settings",
    heading: text.plain("home.settingsHeading"),
    items: [
      [
        section(lines.join("\n")),
        actions(noticesButton(text), ...(memberships.length > 0 ? [leaveButton(text)] : [])),
        context(text.mrkdwn("home.language")),
      ],
    ],
    most: 1,
  };
}

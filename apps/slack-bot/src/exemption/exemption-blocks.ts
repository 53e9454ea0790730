import type { KnownBlock } from "@slack/types";
import type { Exemption } from "@socialsmart/domain/exemption/exemption";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { actions, button, context, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { LISTED } from "../kit/limits.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_EXEMPTION = "exemption.open";
export const CHANGE_EXEMPTION = "exemption.change";

export type ExemptionsShown = {
  readonly organisation: Organisation;
  readonly year: number;
  /** Those of the year. */
  readonly exemptions: readonly Exemption[];
  /** The reader may grant and change them. */
  readonly mayExempt: boolean;
};

/** On which days of a year nothing is asked of an organisation, and why; with what a coordinator can do about it. */
export function exemptionBlocks(shown: ExemptionsShown, text: Text): readonly KnownBlock[] {
  const { organisation, year, exemptions, mayExempt } = shown;
  const { shown: listed, left } = firstOf(exemptions, LISTED.exemptions);
  const subject = `${organisation.id} ${year}`;
  const label = text.plain("exemption.change");
  const items = listed.map((one) => {
    const line = exemptionLine(one, text);
    const change = {
      ...{ actionId: CHANGE_EXEMPTION, label, value: `${subject} ${one.id}` },
      spoken: text.plain("exemption.changeSpoken", {
        organisation: organisation.name,
        from: fullDateOf(text, one.from),
      }),
    };
    return mayExempt ? section(line, button(change)) : section(line);
  });
  const grant = { actionId: OPEN_EXEMPTION, label: text.plain("exemption.grant"), value: subject };
  return [
    ...items,
    ...(left > 0 ? [section(text.mrkdwn("roster.more", { count: left }))] : []),
    ...(items.length > 0 ? [context(text.mrkdwn("exemption.meaning"))] : []),
    ...(mayExempt ? [actions(grant)] : []),
  ];
}

/** `*Undantag* 1 mars 2026 – 31 mars 2026: renovering · Stambyte`. */
function exemptionLine({ ground, note, from, to }: Exemption, text: Text): string {
  const said = note.replaceAll(/\s+/g, " ");
  return text.mrkdwn("exemption.line", {
    from: fullDateOf(text, from),
    to: fullDateOf(text, to.subtract({ days: 1 })),
    why: [
      ...(ground === "OTHER" ? [] : [text.plain(`exemptionGround.${ground}`)]),
      ...(said ? [said] : []),
    ].join(" · "),
  });
}

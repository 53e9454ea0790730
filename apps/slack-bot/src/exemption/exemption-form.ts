import type { ModalView } from "@slack/types";
import type { ExemptionTerms } from "@socialsmart/domain/exemption/check-exemption";
import { EXEMPTION_GROUNDS, type Exemption } from "@socialsmart/domain/exemption/exemption";
import { MAX_REASON_LENGTH } from "@socialsmart/domain/kernel/reason";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { actions, type ButtonSpec, option, section, selectInput, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

export const ENTER_EXEMPTION = "exemption.enter";
export const TAKE_EXEMPTION_BACK = "exemption.take-back";

export type ExemptionForm = {
  readonly organisation: Organisation;
  /** Whose commitments it was opened from. */
  readonly year: number;
  /** The one to be changed; undefined for a new one. */
  readonly exemption: Exemption | undefined;
};

/** By the path that a problem is about. */
const BLOCKS = {
  ground: "exemption-form.ground",
  from: "exemption-form.from",
  to: "exemption-form.last",
  note: "exemption-form.note",
} as const;

/** Asks for days and why; and lets one that was granted be taken back. */
export function exemptionFormView(form: ExemptionForm, origin: FormOrigin, text: Text): ModalView {
  const { organisation, exemption } = form;
  return formView(text, {
    callbackId: ENTER_EXEMPTION,
    kept: { ...origin, subject: subjectOf(form) },
    title: text.plain("exemption.title"),
    submit: text.plain("exemption.submit"),
    blocks: [
      section(text.mrkdwn("exemption.about", { organisation: organisation.name })),
      selectInput(
        {
          ...{ blockId: BLOCKS.ground, actionId: "exemption.choose-ground" },
          label: text.plain("exemption.ground"),
          placeholder: text.plain("exemption.ground"),
          chosen: exemption?.ground,
        },
        [
          {
            label: text.plain("exemption.ground"),
            options: EXEMPTION_GROUNDS.map((ground) =>
              option(text.plain(`exemptionGround.${ground}`), ground),
            ),
          },
        ],
      ),
      dateInput({
        ...{ blockId: BLOCKS.from, actionId: "exemption.choose-from", label: text.plain("exemption.from") },
        initial: exemption?.from.toString(),
      }),
      dateInput({
        ...{ blockId: BLOCKS.to, actionId: "exemption.choose-last", label: text.plain("exemption.to") },
        initial: exemption?.to.subtract({ days: 1 }).toString(),
      }),
      textInput({
        ...{ blockId: BLOCKS.note, actionId: "exemption.say-note", label: text.plain("exemption.note") },
        hint: text.plain("exemption.noteHint", { organisation: organisation.name }),
        initial: exemption?.note.replaceAll(/\s+/g, " "),
        optional: true,
        max: MAX_REASON_LENGTH,
      }),
      ...(exemption ? [actions(takeBackButton(form, exemption, text))] : []),
    ],
  });
}

function takeBackButton(form: ExemptionForm, { from, to }: Exemption, text: Text): ButtonSpec {
  const days = { from: fullDateOf(text, from), to: fullDateOf(text, to.subtract({ days: 1 })) };
  return {
    actionId: TAKE_EXEMPTION_BACK,
    label: text.plain("exemption.takeBack"),
    value: subjectOf(form),
    confirm: {
      title: text.plain("exemption.takeBackTitle"),
      text: text.plain("exemption.takeBackText", days),
      yes: text.plain("exemption.takeBackYes"),
      no: text.plain("exemption.takeBackNo"),
    },
  };
}

function subjectOf({ organisation, year, exemption }: ExemptionForm): string {
  return [organisation.id, year, ...(exemption ? [exemption.id] : [])].join(" ");
}

/** What was filled in. The last day is asked for, and the first one behind it is what is kept. */
export function readExemptionForm({ values }: Pick<OpenView, "values">): ExemptionTerms {
  const last = values.get(BLOCKS.to);
  const ground = EXEMPTION_GROUNDS.find((one) => one === values.get(BLOCKS.ground));
  return {
    ground: ground ?? "OTHER",
    note: values.get(BLOCKS.note) ?? "",
    from: values.get(BLOCKS.from) ?? "",
    to: last === undefined ? "" : Temporal.PlainDate.from(last).add({ days: 1 }).toString(),
  };
}

/** The field that a problem with such a path stands beside; the first one for what is about all of it. */
export function exemptionBlock(path: string | undefined): string {
  return new Map<string, string>(Object.entries(BLOCKS)).get(path ?? "") ?? BLOCKS.ground;
}

import type { ModalView } from "@slack/types";
import { section } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { searchInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const CHOOSE_WHOSE = "commitment.choose-whose";
export const SHOW_WHOSE = "commitment.show-whose";
/** The block that the organisation is chosen in. */
export const WHOSE = "commitment-form.whose";

/** Asks a coordinator whose commitments to see: the form of them takes its place. */
export function whoseFormView(year: number, origin: FormOrigin, text: Text): ModalView {
  return formView(text, {
    callbackId: SHOW_WHOSE,
    kept: { ...origin, subject: String(year) },
    title: text.plain("commitment.whoseTitle"),
    submit: text.plain("commitment.whoseSubmit"),
    blocks: [
      section(text.mrkdwn("commitment.whoseAbout", { year: String(year) })),
      searchInput({
        ...{ blockId: WHOSE, actionId: CHOOSE_WHOSE, chosen: undefined },
        label: text.plain("form.organisation"),
        placeholder: text.plain("form.searchOrganisation"),
      }),
    ],
  });
}

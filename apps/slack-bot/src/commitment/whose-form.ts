import type { ModalView } from "@slack/types";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { section } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { choice } from "../kit/menus.ts";
import { organisationGroups } from "../organisation/organisation-groups.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const CHOOSE_WHOSE = "commitment.choose-whose";

/** Asks a coordinator whose commitments to see: the form of them takes its place. */
export function whoseFormView(
  { organisations, year }: { readonly organisations: readonly Organisation[]; readonly year: number },
  origin: FormOrigin,
  text: Text,
): ModalView {
  return formView(text, {
    callbackId: "commitment.whose",
    kept: { ...origin, subject: String(year) },
    title: text.plain("commitment.whoseTitle"),
    submit: undefined,
    blocks: [
      section(text.mrkdwn("commitment.whoseAbout", { year: String(year) })),
      choice({
        actionId: CHOOSE_WHOSE,
        placeholder: text.plain("commitment.whose"),
        groups: organisationGroups(organisations, text),
      }),
    ],
  });
}

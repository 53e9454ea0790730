import type { ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { option, selectInput } from "../kit/blocks.ts";
import { firstWith } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { LISTED } from "../kit/limits.ts";
import { groupsOf } from "../kit/menus.ts";
import { noticeView } from "../kit/notice-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { REPEATS, type Repeats } from "../series/plain-rule.ts";
import { type DaysFilled, daysInputs, SERIES } from "../series/policy-inputs.ts";
import type { Text } from "../texts/text.ts";
import { type TermsFilled, termsInputs } from "./terms-form.ts";

export const PLAN_SHIFTS = "shift.plan";
export const CHOOSE_REPEATS = "shift.choose-repeats";
/** Block id. */
export const PLAN_INITIATIVE = "plan-form.initiative";

export type PlanForm = {
  /** Those that take shifts. */
  readonly initiatives: readonly Initiative[];
  readonly initiativeId: string | undefined;
  /** Undefined for a shift that comes once. */
  readonly repeats: Repeats | undefined;
  readonly filled: TermsFilled;
  readonly days: DaysFilled;
  readonly origin: FormOrigin;
};

/** A shift to be planned, or a series of them. */
export function planFormView(form: PlanForm, text: Text): ModalView {
  const { initiatives, initiativeId, repeats, filled, days, origin } = form;
  if (initiatives.length === 0) return noticeView(text.mrkdwn("plan.none"), text.plain("plan.title"), text);
  const chosen = initiatives.find(({ id }) => id === initiativeId);
  const { shown, left } = firstWith(initiatives, LISTED.initiativesInMenu, chosen);
  const cut = { count: shown.length, all: initiatives.length };
  const options = shown.map(({ title, id }) => option(title, id));
  const groups = groupsOf(text.plain("form.initiatives"), options);
  const often = (["ONCE", ...REPEATS] as const).map((one) => option(text.plain(`repeats.${one}`), one));
  return formView(text, {
    callbackId: PLAN_SHIFTS,
    kept: origin,
    title: text.plain("plan.title"),
    submit: text.plain("plan.submit"),
    blocks: [
      selectInput(
        {
          ...{ blockId: PLAN_INITIATIVE, actionId: "shift.choose_initiative", chosen: initiativeId },
          label: text.plain("form.initiative"),
          placeholder: text.plain("form.chooseInitiative"),
          hint: left > 0 ? text.plain("plan.initiativesCut", cut) : undefined,
        },
        groups,
      ),
      selectInput(
        {
          ...{ blockId: SERIES.repeats, actionId: CHOOSE_REPEATS, chosen: repeats ?? "ONCE", dispatch: true },
          label: text.plain("plan.repeats"),
          placeholder: text.plain("plan.repeats"),
        },
        [{ label: text.plain("plan.repeats"), options: often }],
      ),
      ...termsInputs(filled, text, { left: OFTEN_LEFT }),
      ...(repeats ? daysInputs(days, text) : []),
      ...termsInputs(filled, text, { left: OFTEN_ASKED }),
    ],
  });
}

const OFTEN_ASKED = ["date", "time", "length", "location", "capacity", "minPlaces"] as const;
const OFTEN_LEFT = ["cap", "capRelease", "withdrawBy", "nameBy", "rules"] as const;

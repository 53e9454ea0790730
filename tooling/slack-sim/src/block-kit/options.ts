import { z } from "zod";
import { limits } from "./limits.ts";
import { anyText, plainText } from "./text.ts";

const { select, choices, confirm } = limits;

/** One choice of a menu: plain text only. */
export const menuOption = z.strictObject({
  text: plainText(select.optionText),
  value: z.string().min(1).max(select.optionValue),
  description: plainText(select.description).optional(),
});

/** One choice of radio buttons or checkboxes: mrkdwn is allowed. */
export const choiceOption = z.strictObject({
  text: anyText(choices.optionText),
  value: z.string().min(1).max(choices.optionValue),
  description: anyText(select.description).optional(),
});

/** One choice of an overflow menu: may be a link. */
export const overflowOption = menuOption.extend({ url: z.string().max(limits.button.url).optional() });

export const optionGroup = z.strictObject({
  label: plainText(select.groupLabel),
  options: z.array(menuOption).min(1).max(select.options),
});

export const confirmDialog = z.strictObject({
  title: plainText(confirm.title),
  text: anyText(confirm.text),
  confirm: plainText(confirm.button),
  deny: plainText(confirm.button),
  style: z.enum(["primary", "danger"]).optional(),
});

export type MenuOption = z.infer<typeof menuOption>;
export type ConfirmDialog = z.infer<typeof confirmDialog>;

import { z } from "zod";
import { limits } from "./limits.ts";
import { choiceOption, confirmDialog, menuOption, optionGroup, overflowOption } from "./options.ts";
import { plainText } from "./text.ts";

const { button: buttonLimits, select, choices, plainTextInput: textLimits } = limits;

const actionId = { action_id: z.string().min(1).max(limits.actionId).optional() };
const confirmable = { confirm: confirmDialog.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const placeholder = { placeholder: plainText(select.placeholder).optional() };
const dispatch = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(["on_enter_pressed", "on_character_entered"]))
        .min(1)
        .max(2),
    })
    .optional(),
};
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const button = z.strictObject({
  type: z.literal("button"),
  ...actionId,
  ...confirmable,
  text: plainText(buttonLimits.text),
  value: z.string().max(buttonLimits.value).optional(),
  url: z.string().max(buttonLimits.url).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  accessibility_label: z.string().max(buttonLimits.accessibilityLabel).optional(),
});

const overflow = z.strictObject({
  type: z.literal("overflow"),
  ...actionId,
  ...confirmable,
  options: z.array(overflowOption).min(1).max(limits.overflow.options),
});

const menuChoices = {
  options: z.array(menuOption).min(1).max(select.options).optional(),
  option_groups: z.array(optionGroup).min(1).max(select.groups).optional(),
};
const hasOneOf = (element: { options?: unknown; option_groups?: unknown }) =>
  (element.options === undefined) !== (element.option_groups === undefined);
const oneOf = { message: "must have either options or option_groups", path: ["options"] };

const staticSelect = z
  .strictObject({
    type: z.literal("static_select"),
    ...actionId,
    ...confirmable,
    ...focusable,
    ...placeholder,
    ...menuChoices,
    initial_option: menuOption.optional(),
  })
  .refine(hasOneOf, oneOf);

const multiStaticSelect = z
  .strictObject({
    type: z.literal("multi_static_select"),
    ...actionId,
    ...confirmable,
    ...focusable,
    ...placeholder,
    ...menuChoices,
    initial_options: z.array(menuOption).max(select.options).optional(),
    max_selected_items: z.int().min(1).optional(),
  })
  .refine(hasOneOf, oneOf);

/** Its options come from the app, asked by what the person has typed. */
const externalSelect = z.strictObject({
  type: z.literal("external_select"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_option: menuOption.optional(),
  min_query_length: z.int().min(0).optional(),
});

const usersSelect = z.strictObject({
  type: z.literal("users_select"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_user: z.string().optional(),
});

const multiUsersSelect = z.strictObject({
  type: z.literal("multi_users_select"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_users: z.array(z.string()).optional(),
  max_selected_items: z.int().min(1).optional(),
});

const channelsSelect = z.strictObject({
  type: z.literal("channels_select"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});

const radioButtons = z.strictObject({
  type: z.literal("radio_buttons"),
  ...actionId,
  ...confirmable,
  ...focusable,
  options: z.array(choiceOption).min(1).max(choices.options),
  initial_option: choiceOption.optional(),
});

const checkboxes = z.strictObject({
  type: z.literal("checkboxes"),
  ...actionId,
  ...confirmable,
  ...focusable,
  options: z.array(choiceOption).min(1).max(choices.options),
  initial_options: z.array(choiceOption).min(1).max(choices.options).optional(),
});

const datepicker = z.strictObject({
  type: z.literal("datepicker"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_date: date.optional(),
});

const timepicker = z.strictObject({
  type: z.literal("timepicker"),
  ...actionId,
  ...confirmable,
  ...focusable,
  ...placeholder,
  initial_time: time.optional(),
  timezone: z.string().optional(),
});

const datetimepicker = z.strictObject({
  type: z.literal("datetimepicker"),
  ...actionId,
  ...confirmable,
  ...focusable,
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal("plain_text_input"),
  ...actionId,
  ...focusable,
  ...dispatch,
  placeholder: plainText(textLimits.placeholder).optional(),
  initial_value: z.string().max(textLimits.length).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(textLimits.length).optional(),
  max_length: z.int().min(1).max(textLimits.length).optional(),
});

const numberInput = z.strictObject({
  type: z.literal("number_input"),
  ...actionId,
  ...focusable,
  ...dispatch,
  placeholder: plainText(textLimits.placeholder).optional(),
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});

const emailInput = z.strictObject({
  type: z.literal("email_text_input"),
  ...actionId,
  ...focusable,
  ...dispatch,
  placeholder: plainText(textLimits.placeholder).optional(),
  initial_value: z.string().optional(),
});

const urlInput = emailInput.extend({ type: z.literal("url_text_input") });

export const imageElement = z.strictObject({
  type: z.literal("image"),
  image_url: z.string().max(limits.image.url),
  alt_text: z.string().min(1).max(limits.image.alt),
});

const pickers = [
  staticSelect,
  multiStaticSelect,
  externalSelect,
  usersSelect,
  multiUsersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
  timepicker,
] as const;

export const actionsElement = z.discriminatedUnion("type", [button, overflow, datetimepicker, ...pickers]);
export const accessoryElement = z.discriminatedUnion("type", [button, overflow, imageElement, ...pickers]);
export const inputElement = z.discriminatedUnion("type", [
  plainTextInput,
  numberInput,
  emailInput,
  urlInput,
  datetimepicker,
  ...pickers,
]);

export type ActionsElement = z.infer<typeof actionsElement>;
export type AccessoryElement = z.infer<typeof accessoryElement>;
export type ExternalSelect = z.infer<typeof externalSelect>;
export type InputElement = z.infer<typeof inputElement>;
/** Every element that a person can use. */
export type InteractiveElement = ActionsElement | InputElement;

import type {
  ActionsBlock,
  Button,
  ConfirmationDialog,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  MrkdwnElement,
  Overflow,
  PlainTextElement,
  PlainTextInput,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import { cut, cutMrkdwn } from "./cut.ts";
import { LIMITS } from "./limits.ts";

/** Something to say: blocks, and the same in words for notifications and screen readers. */
export type Answer = { readonly text: string; readonly blocks: KnownBlock[] };

export function answer(mrkdwn: string, blocks: readonly KnownBlock[]): Answer {
  return { text: cutMrkdwn(mrkdwn, LIMITS.messageText), blocks: [...blocks] };
}

/** What can be done about what a message says: there is always something, else it should not be a message. */
export type Buttons = readonly [ButtonSpec, ...ButtonSpec[]];

/** A sentence of mrkdwn, and what can be done about it. */
export function saying(mrkdwn: string, ...buttons: Buttons): Answer {
  return answer(mrkdwn, [section(mrkdwn), actions(...buttons)]);
}

export function plain(text: string, max: number): PlainTextElement {
  return { type: "plain_text", text: cut(text, max), emoji: true };
}

/** Verbatim, so that Slack makes no link of an address, a channel or a name that somebody has typed. */
function markdown(mrkdwn: string, max: number): MrkdwnElement {
  return { type: "mrkdwn", text: cutMrkdwn(mrkdwn, max), verbatim: true };
}

export function section(mrkdwn: string, accessory?: Button | Overflow): SectionBlock {
  const text = markdown(mrkdwn, LIMITS.sectionText);
  return { type: "section", text, ...(accessory && { accessory }) };
}

export function header(text: string): HeaderBlock {
  return { type: "header", text: plain(text, LIMITS.headerText) };
}

export function context(mrkdwn: string): ContextBlock {
  return { type: "context", elements: [markdown(mrkdwn, LIMITS.contextText)] };
}

export function divider(): DividerBlock {
  return { type: "divider" };
}

export type ButtonSpec = {
  readonly actionId: string;
  readonly label: string;
  readonly value: string;
  /** What a screen reader says where the label alone would be the same on many buttons. */
  readonly spoken?: string;
  /** What most will want to press: drawn so that it stands out. */
  readonly isMain?: boolean;
  /** Where the click leads in a browser. Slack tells of the click too. */
  readonly url?: string;
  /** Asked before the click counts; the button is then drawn as one that does harm, unless it is quiet. */
  readonly confirm?: ConfirmSpec;
  /** Drawn plainly, since another beside it is what is wanted. */
  readonly isQuiet?: boolean;
};

export type ConfirmSpec = {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
};

export function button(spec: ButtonSpec): Button {
  const { actionId, label, value, spoken, isMain, url, confirm, isQuiet } = spec;
  if (value.length > LIMITS.buttonValue) throw new Error(`The value of ${actionId} is too long for a button`);
  return {
    type: "button",
    action_id: actionId,
    text: plain(label, LIMITS.buttonText),
    value,
    ...(spoken && { accessibility_label: cut(spoken, LIMITS.buttonText) }),
    ...(isMain && { style: "primary" }),
    ...(url !== undefined && { url }),
    ...(confirm && { ...(!isQuiet && { style: "danger" }), confirm: confirmDialog(confirm) }),
  };
}

/** What is asked before a button or a choice counts. */
export function confirmDialog({ title, text, yes, no }: ConfirmSpec): ConfirmationDialog {
  return {
    title: plain(title, LIMITS.confirmTitle),
    text: plain(text, LIMITS.confirmText),
    confirm: plain(yes, LIMITS.confirmButton),
    deny: plain(no, LIMITS.confirmButton),
    style: "danger",
  };
}

export function actions(...buttons: readonly ButtonSpec[]): ActionsBlock {
  return { type: "actions", elements: buttons.slice(0, LIMITS.actionElements).map(button) };
}

export function option(label: string, value: string): PlainTextOption {
  if (value.length > LIMITS.selectOptionValue) throw new Error("An option's value is too long for a menu");
  return { text: plain(label, LIMITS.selectOptionText), value };
}

export type Group = { readonly label: string; readonly options: readonly PlainTextOption[] };

type SelectSpec = {
  readonly blockId: string;
  readonly actionId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly chosen?: string | undefined;
  readonly hint?: string | undefined;
  /** Tell the bot at once, not only at submission. */
  readonly dispatch?: boolean;
};

/** As many groups as a menu holds, and as many options of each. */
export function fittingGroups(groups: readonly Group[]) {
  return groups
    .filter(({ options }) => options.length > 0)
    .slice(0, LIMITS.selectGroups)
    .map(({ label, options }) => ({
      label: plain(label, LIMITS.selectGroupLabel),
      options: options.slice(0, LIMITS.selectOptions),
    }));
}

/** A menu; groups that would not fit are left out, as are the options beyond the limit of each. */
export function selectInput(spec: SelectSpec, groups: readonly Group[]): InputBlock {
  const kept = fittingGroups(groups);
  const all = kept.flatMap(({ options }) => options);
  const chosen = all.find(({ value }) => value !== undefined && value === spec.chosen);
  const element: StaticSelect = {
    type: "static_select",
    action_id: spec.actionId,
    placeholder: plain(spec.placeholder, LIMITS.placeholder),
    ...(kept.length === 1 ? { options: all } : { option_groups: kept }),
    ...(chosen && { initial_option: chosen }),
  };
  return {
    type: "input",
    block_id: spec.blockId,
    label: plain(spec.label, LIMITS.inputLabel),
    element,
    ...(spec.hint && { hint: plain(spec.hint, LIMITS.inputHint) }),
    ...(spec.dispatch && { dispatch_action: true }),
  };
}

type TextSpec = {
  readonly blockId: string;
  readonly actionId: string;
  readonly label: string;
  readonly initial?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly optional?: boolean;
  /** 100 letters unless it says otherwise. */
  readonly max?: number | undefined;
};

export function textInput(spec: TextSpec): InputBlock {
  const { max = 100 } = spec;
  const element: PlainTextInput = {
    type: "plain_text_input",
    action_id: spec.actionId,
    max_length: max,
    ...(spec.initial && { initial_value: cut(spec.initial, max) }),
    ...(spec.placeholder && { placeholder: plain(spec.placeholder, LIMITS.placeholder) }),
  };
  return {
    type: "input",
    block_id: spec.blockId,
    label: plain(spec.label, LIMITS.inputLabel),
    element,
    optional: spec.optional ?? false,
    ...(spec.hint && { hint: plain(spec.hint, LIMITS.inputHint) }),
  };
}

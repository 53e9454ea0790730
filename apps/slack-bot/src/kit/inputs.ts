import type {
  ChannelsSelect,
  Checkboxes,
  Datepicker,
  ExternalSelect,
  InputBlock,
  MultiStaticSelect,
  PlainTextInput,
  PlainTextOption,
  Timepicker,
} from "@slack/types";
import { fittingGroups, type Group, plain } from "./blocks.ts";
import { cut } from "./cut.ts";
import { LIMITS } from "./limits.ts";

type Common = {
  readonly blockId: string;
  readonly actionId: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
};

function input(
  { blockId, label, hint, optional = false }: Common,
  element: InputBlock["element"],
): InputBlock {
  return {
    type: "input",
    block_id: blockId,
    label: plain(label, LIMITS.inputLabel),
    element,
    optional,
    ...(hint && { hint: plain(hint, LIMITS.inputHint) }),
  };
}

/** Boxes to tick, each on its own; at most ten. */
export function checkboxesInput(
  spec: Common & { readonly ticked: readonly string[] },
  options: readonly PlainTextOption[],
): InputBlock {
  const shown = options.slice(0, LIMITS.checkboxes);
  const ticked = shown.filter(({ value }) => value !== undefined && spec.ticked.includes(value));
  const element: Checkboxes = {
    type: "checkboxes",
    action_id: spec.actionId,
    options: shown,
    ...(ticked.length > 0 && { initial_options: ticked }),
  };
  return input(spec, element);
}

/** A menu in which several can be chosen. */
export function multiSelectInput(
  spec: Common & {
    readonly placeholder: string;
    readonly chosen: readonly string[];
    readonly most?: number | undefined;
  },
  groups: readonly Group[],
): InputBlock {
  const kept = fittingGroups(groups);
  const all = kept.flatMap(({ options }) => options);
  const chosen = all.filter(({ value }) => value !== undefined && spec.chosen.includes(value));
  const element: MultiStaticSelect = {
    type: "multi_static_select",
    action_id: spec.actionId,
    placeholder: plain(spec.placeholder, LIMITS.placeholder),
    ...(kept.length === 1 ? { options: all } : { option_groups: kept }),
    ...(chosen.length > 0 && { initial_options: chosen.slice(0, spec.most ?? LIMITS.selectOptions) }),
    ...(spec.most !== undefined && { max_selected_items: spec.most }),
  };
  return input(spec, element);
}

/** A menu whose options are asked for by what was typed, as soon as it is opened: see slack/suggestions.ts. */
export function searchInput(
  spec: Common & {
    readonly placeholder: string;
    readonly chosen: PlainTextOption | undefined;
    /** Tell the bot at once, not only at submission. */
    readonly dispatch?: boolean;
  },
): InputBlock {
  const element: ExternalSelect = {
    type: "external_select",
    action_id: spec.actionId,
    placeholder: plain(spec.placeholder, LIMITS.placeholder),
    min_query_length: 0,
    ...(spec.chosen && { initial_option: spec.chosen }),
  };
  return { ...input(spec, element), ...(spec.dispatch && { dispatch_action: true }) };
}

/** One of the workspace's public channels; Slack lists them. */
export function channelInput(spec: Common & { readonly placeholder: string }): InputBlock {
  const element: ChannelsSelect = {
    type: "channels_select",
    action_id: spec.actionId,
    placeholder: plain(spec.placeholder, LIMITS.placeholder),
  };
  return input(spec, element);
}

/** @param spec.initial ISO 8601 */
export function dateInput(spec: Common & { readonly initial?: string | undefined }): InputBlock {
  const element: Datepicker = {
    type: "datepicker",
    action_id: spec.actionId,
    ...(spec.initial && { initial_date: spec.initial }),
  };
  return input(spec, element);
}

/** @param spec.initial `HH:MM` */
export function timeInput(spec: Common & { readonly initial?: string | undefined }): InputBlock {
  const element: Timepicker = {
    type: "timepicker",
    action_id: spec.actionId,
    ...(spec.initial && { initial_time: spec.initial }),
  };
  return input(spec, element);
}

/** Room for several lines. */
export function linesInput(
  spec: Common & { readonly initial?: string | undefined; readonly max: number },
): InputBlock {
  const element: PlainTextInput = {
    type: "plain_text_input",
    action_id: spec.actionId,
    multiline: true,
    max_length: spec.max,
    ...(spec.initial && { initial_value: cut(spec.initial, spec.max) }),
  };
  return input(spec, element);
}

import { z } from "zod";
import { interactiveElements } from "../block-kit/interactive.ts";
import { limits } from "../block-kit/limits.ts";
import { type MenuOption, menuOption, optionGroup } from "../block-kit/options.ts";
import { problemsOf } from "../block-kit/problems.ts";
import { noteBrokenAnswer } from "../deliveries/command-answer.ts";
import { channelName, interactionParts, toApiView } from "../deliveries/payload-parts.ts";
import { toApiMessage } from "../messages/api-message.ts";
import type { SimContext } from "../sim-context.ts";
import type { RawValues } from "../views/raw-values.ts";
import { stateValues } from "../views/state-values.ts";
import { brokenRule } from "../web-api/slack-error.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import { viewBefore } from "./acts.ts";
import { Impossible } from "./impossible.ts";
import { memberPlace } from "./says.ts";
import { keepSuggested, type Surface, suggestedTo } from "./suggested.ts";

/** What somebody has typed into a menu whose options come from the app. */
export interface Query {
  in: Surface;
  blockId: string;
  actionId: string;
  query: string;
  values?: RawValues | undefined;
}

export interface Suggestions {
  /** `too_short`: the app was not asked. `failed`: Slack shows that nothing was found, whatever went wrong. */
  state: "found" | "too_short" | "failed";
  options: MenuOption[];
}

/** Unless the element says otherwise. Source: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const shortestQuery = 3;
const answer = z
  .strictObject({
    options: z.array(menuOption).max(limits.select.options).optional(),
    option_groups: z.array(optionGroup).max(limits.select.groups).optional(),
  })
  .refine(({ options, option_groups }) => (options === undefined) !== (option_groups === undefined), {
    message: "must have either options or option_groups",
  });

/** A person types into a menu of the app's own data: the app is asked what there is, and has as long as for an ack. */
export async function suggests(context: SimContext, person: SeedPerson, query: Query): Promise<Suggestions> {
  const { blockId, actionId, query: value, in: surface } = query;
  const { blocks, parts } = surfaceOf(context, person, query);
  const found = interactiveElements(blocks).find(
    ({ block, element }) => block.block_id === blockId && element.action_id === actionId,
  );
  if (found?.element.type !== "external_select")
    throw new Impossible(`no menu "${actionId}" in the block "${blockId}" has its options from the app`);
  if (value.length < (found.element.min_query_length ?? shortestQuery))
    return { state: "too_short", options: [] };
  const { trigger_id: _, ...common } = interactionParts(context, person);
  const ack = await context.line.sendPayload("block_suggestion", {
    ...{ type: "block_suggestion", ...common, ...parts },
    ...{ action_id: actionId, block_id: blockId, value },
  });
  const options = ack.state === "acked" ? optionsIn(context, ack.answer?.body ?? "") : undefined;
  if (!options) return { state: "failed", options: [] };
  keepSuggested(context, person, surface, found, options);
  return { state: "found", options };
}

function surfaceOf(context: SimContext, person: SeedPerson, { in: surface, values = {} }: Query) {
  const { workspace } = context;
  if ("view" in surface) {
    const view = viewBefore(context, person, surface.view);
    const state = stateValues(view.blocks, values, suggestedTo(context, person, surface));
    const parts = { container: { type: "view", view_id: view.id }, view: toApiView(context, view, state) };
    return { blocks: view.blocks, parts };
  }
  const target = memberPlace(context, person, surface.channel);
  const message = workspace.message(target.id, surface.ts);
  if (!message || (message.ephemeralTo && message.ephemeralTo !== person.id))
    throw new Impossible(`${person.name} sees no message ${surface.ts} there`);
  const parts = {
    container: {
      ...{ type: "message", message_ts: message.ts, channel_id: target.id },
      is_ephemeral: message.ephemeralTo !== undefined,
    },
    channel: { id: target.id, name: channelName(target) },
    ...(message.ephemeralTo ? {} : { message: toApiMessage(workspace, message) }),
  };
  return { blocks: message.blocks ?? [], parts };
}

/** Of one flat list: groups are drawn by Slack, and choose the same. Undefined where it breaks a rule. */
function optionsIn(context: SimContext, body: string): MenuOption[] | undefined {
  try {
    const given: unknown = JSON.parse(body);
    const parsed = answer.safeParse(given);
    if (!parsed.success) {
      const problems = problemsOf(parsed.error.issues, "", given);
      throw brokenRule(
        "invalid_options",
        problems.map(({ pointer, message }) => `${message} [json-pointer:${pointer}]`),
      );
    }
    const { options, option_groups: groups } = parsed.data;
    return options ?? groups?.flatMap((group) => group.options);
  } catch (error) {
    const known = error instanceof SyntaxError ? brokenRule("invalid_options", [body.slice(0, 500)]) : error;
    noteBrokenAnswer(context, "block_suggestion answer", known);
    return undefined;
  }
}

import type {
  BlockAction,
  BlockSuggestion,
  SlackShortcut,
  SlashCommand,
  ViewOutput,
  ViewSubmitAction,
} from "@slack/bolt";
import type { Place } from "./reply.ts";

/** Somebody in a workspace. In a shared channel the person may come from another team than the installation. */
export type Asker = Where & { readonly userTeamId: string; readonly userId: string };

/** A workspace that the app is reached from. */
export type Where = {
  readonly teamId: string;
  /** The organisation that it belongs to, if any. */
  readonly enterpriseId?: string | undefined;
};

type Envelope = {
  readonly team_id: string;
  readonly enterprise_id?: string | undefined;
  readonly authorizations?:
    | readonly { readonly team_id?: string | null; readonly enterprise_id?: string | null }[]
    | undefined;
};

/** The workspace that an event is for: in a channel that several share, the one that has the app. */
export function whereOf(envelope: Envelope): Where {
  const [authorization] = envelope.authorizations ?? [];
  return {
    teamId: told("team", authorization?.team_id ?? envelope.team_id),
    enterpriseId: authorization?.enterprise_id ?? envelope.enterprise_id,
  };
}

/** What every request carries, whatever kind it is. */
export type Request = Asker & {
  /** The idempotency key: the same for the same bytes, another for another click. */
  readonly key: string;
  /** Where to answer. */
  readonly place: Place;
};

/** A request that a form can be opened for. */
export type FormRequest = Request & { readonly triggerId: string };

/** Something that somebody said to the bot in words. */
export type TextRequest = Request & { readonly text: string };

export type CommandRequest = FormRequest & TextRequest & { readonly command: string };

export type Click = FormRequest & {
  readonly actionId: string;
  /** A button's value, or what was chosen in a menu. */
  readonly value: string;
  /** The message that it stood in, if any. */
  readonly messageTs: string | undefined;
  /** The view that it stood in, if any. */
  readonly view: OpenView | undefined;
};

/** Something typed into a menu of ours: what does it offer? Asked at each letter, and nothing is changed by it. */
export type Search = Asker & { readonly actionId: string; readonly query: string };

export type Submission = FormRequest & { readonly view: OpenView };

export type OpenView = {
  readonly id: string;
  readonly type: string;
  readonly hash: string;
  readonly privateMetadata: string;
  /** What the person filled in, by block: text, a date, a time or a channel's id, or the chosen option's value. */
  readonly values: ReadonlyMap<string, string>;
  /** What the person ticked or chose where several can be, by block: the options' values. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** How the option reads that was chosen where one can be, by block. */
  readonly labels: ReadonlyMap<string, string>;
};

/** Whether that is the id of a direct message, and of no channel. */
export function isDirectMessage(channelId: string): boolean {
  return channelId.startsWith("D");
}

export function toCommandRequest(body: SlashCommand): CommandRequest {
  const [teamId, userId] = [told("team_id", body.team_id), told("user_id", body.user_id)];
  const triggerId = told("trigger_id", body.trigger_id);
  const channelId = body.channel_id;
  return {
    teamId,
    enterpriseId: body.enterprise_id,
    userTeamId: teamId,
    userId,
    triggerId,
    key: keyOf(teamId, triggerId),
    place: { userId, channelId, responseUrl: body.response_url },
    command: body.command,
    text: unescaped(body.text ?? ""),
  };
}

export function toClick(body: BlockAction): Click {
  const [action] = body.actions;
  const asker = askerOf(body);
  const channelId = body.channel?.id;
  // A message that only this person sees may be replaced by its answer; one that a channel sees may not.
  const isEphemeral = body.container?.is_ephemeral === true;
  const isInDirect = channelId !== undefined && isDirectMessage(channelId);
  const ts: unknown = body.container?.message_ts;
  const messageTs = typeof ts === "string" ? ts : undefined;
  const thread: unknown = body.container?.thread_ts;
  return {
    ...asker,
    triggerId: told("trigger_id", body.trigger_id),
    key: keyOf(asker.teamId, body.trigger_id),
    place: {
      userId: asker.userId,
      channelId,
      responseUrl: body.response_url || undefined,
      threadTs: typeof thread === "string" ? thread : undefined,
      replace: (isEphemeral || isInDirect) && body.view === undefined,
      messageTs: isInDirect && !isEphemeral ? messageTs : undefined,
    },
    actionId: action?.action_id ?? "",
    value: action ? filledIn(action) : "",
    messageTs,
    view: body.view && toOpenView(body.view),
  };
}

export function toSearch(body: BlockSuggestion): Search {
  return { ...askerOf(body), actionId: body.action_id, query: unescaped(body.value) };
}

export function toSubmission(body: ViewSubmitAction): Submission {
  const asker = askerOf(body);
  return {
    ...asker,
    triggerId: body.trigger_id,
    key: keyOf(asker.teamId, `${body.view.id}:${body.trigger_id}`),
    place: { userId: asker.userId },
    view: toOpenView(body.view),
  };
}

export function askerOf(body: BlockAction | BlockSuggestion | ViewSubmitAction | SlackShortcut): Asker {
  const userTeamId = told("team", body.user.team_id ?? body.team?.id);
  // Who fills in a form from another workspace sends it from there: the form knows where the app is.
  const installed = "view" in body ? body.view?.app_installed_team_id : undefined;
  return {
    teamId: installed ?? body.team?.id ?? userTeamId,
    enterpriseId: body.enterprise?.id,
    userTeamId,
    userId: told("user", body.user.id),
  };
}

/** Who asks and what for must be told: a look-up by nothing would find anybody. */
export function told(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") throw new Error(`Slack sent a request without ${name}`);
  return value;
}

export function keyOf(teamId: string, part: string): string {
  return `slack:${teamId}:${part}`.slice(0, 200);
}

/** Slack writes `& < >` out in what people type. */
export function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function toOpenView({ id, type, hash, private_metadata: privateMetadata, state }: ViewOutput): OpenView {
  const fields = Object.entries(state?.values ?? {}).flatMap(([blockId, block]) =>
    Object.values(block ?? {}).map((field) => [blockId, field] as const),
  );
  const values = fields.map(([blockId, field]) => [blockId, filledIn(field)] as const);
  const chosen = fields.map(([blockId, field]) => [blockId, chosenIn(field)] as const);
  const labels = fields.map(([blockId, field]) => [blockId, labelIn(field)] as const);
  return {
    ...{ id, type, hash, privateMetadata },
    values: new Map(values.filter(([, value]) => value !== "")),
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    labels: new Map(labels.filter(([, label]) => label !== "")),
  };
}

function filledIn(field: object | null): string {
  if (field === null) return "";
  if ("selected_option" in field) return optionValue(field.selected_option);
  const told = {
    ...{ value: undefined, selected_date: undefined, selected_time: undefined, selected_channel: undefined },
    ...field,
  };
  const value: unknown = told.value ?? told.selected_date ?? told.selected_time ?? told.selected_channel;
  return typeof value === "string" ? value : "";
}

function labelIn(field: object | null): string {
  const text = partOf(partOf(partOf(field, "selected_option"), "text"), "text");
  return typeof text === "string" ? unescaped(text) : "";
}

function chosenIn(field: object | null): readonly string[] {
  if (field === null || !("selected_options" in field) || !Array.isArray(field.selected_options)) return [];
  return field.selected_options.map(optionValue).filter((value) => value !== "");
}

function optionValue(option: unknown): string {
  const value = partOf(option, "value");
  return typeof value === "string" ? value : "";
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, name) : undefined;
}

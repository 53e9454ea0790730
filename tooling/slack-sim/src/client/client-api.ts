import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readBody, replyJson } from "../http/reply.ts";
import { acts } from "../people/acts.ts";
import { Impossible } from "../people/impossible.ts";
import { arrives, joins, opensHome, reads, usesShortcut } from "../people/other-acts.ts";
import { screenOf } from "../people/screen.ts";
import { closesModal, submits } from "../people/submits.ts";
import { suggests } from "../people/suggests.ts";
import { typesText } from "../people/types-text.ts";
import type { SimContext } from "../sim-context.ts";
import type { SeedPerson, WorkspaceSeed } from "../workspace/seed.ts";
import { waitForChange } from "./wait.ts";

const rawValue = z.union([z.string(), z.array(z.string())]);
const rawValues = z.record(z.string(), z.record(z.string(), rawValue));
const messageAt = z.strictObject({ channel: z.string(), ts: z.string() });
const onView = { viewId: z.string(), values: rawValues };

type Deed = (context: SimContext, person: SeedPerson, input: unknown) => unknown;

function deed<Input>(
  schema: z.ZodType<Input>,
  run: (c: SimContext, p: SeedPerson, input: Input) => unknown,
): Deed {
  return (context, person, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new Impossible(z.prettifyError(parsed.error));
    return run(context, person, parsed.data);
  };
}

/** What a person can do, from the page as from the driver. */
const deeds: Record<string, Deed> = {
  type: deed(
    z.strictObject({ channel: z.string(), text: z.string(), thread: z.string().optional() }),
    typesText,
  ),
  act: deed(
    z.strictObject({
      in: z.union([messageAt, z.strictObject({ view: z.string() })]),
      blockId: z.string(),
      actionId: z.string(),
      value: rawValue.optional(),
      values: rawValues.optional(),
    }),
    acts,
  ),
  suggest: deed(
    z.strictObject({
      in: z.union([messageAt, z.strictObject({ view: z.string() })]),
      blockId: z.string(),
      actionId: z.string(),
      query: z.string(),
      values: rawValues.optional(),
    }),
    suggests,
  ),
  submit: deed(z.strictObject(onView), submits),
  close: deed(z.strictObject(onView), closesModal),
  home: deed(z.strictObject({}), opensHome),
  shortcut: deed(z.strictObject({ name: z.string(), message: messageAt.optional() }), usesShortcut),
  join: deed(z.strictObject({ channel: z.string() }), (context, person, { channel }) =>
    joins(context, person, channel),
  ),
  read: deed(messageAt, reads),
  arrive: deed(z.strictObject({}), arrives),
};

/**
 * The endpoints of the page and of the driver: `GET screen`, `GET wait`, and a POST for each thing that a person
 * does; in the first workspace, or the one that `team` names. POSTs must be JSON, which no form on another site can send.
 */
export async function handleClient(
  contexts: readonly [SimContext, ...SimContext[]],
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const query = new URL(request.url ?? "/", "http://local").searchParams;
  const team = query.get("team");
  const context = team ? contexts.find(({ workspace }) => workspace.seed.team.id === team) : contexts[0];
  if (!context) return replyJson(response, 404, { error: `no workspace here is "${team}"` });
  if (name === "wait") return waitForChange(context.workspace, Number(query.get("since") ?? 0), response);
  const isRead = request.method === "GET";
  const as = query.get("as") || firstPerson(context.workspace.seed);
  const person = context.workspace.person(as);
  if (!person) return replyJson(response, 404, { error: `nobody here is "${as}"` });
  if (isRead && name === "screen") return replyJson(response, 200, screenOf(context, person.id));
  const run = deeds[name];
  if (isRead || !run) return replyJson(response, 404, { error: `nothing here is called ${name}` });
  if (!request.headers["content-type"]?.startsWith("application/json"))
    return replyJson(response, 415, { error: "JSON is expected" });
  try {
    const done = await run(context, person, JSON.parse(await readBody(request)));
    replyJson(response, 200, done ?? {});
  } catch (error) {
    if (!(error instanceof Impossible || error instanceof SyntaxError)) throw error;
    replyJson(response, 409, { error: error.message });
  }
}

/** Who a visitor is who has not said: whoever the first tip is for. */
function firstPerson({ people, tips }: WorkspaceSeed): string {
  const first = tips === undefined || "heading" in tips ? tips : tips["sv-SE"];
  return first?.try?.[0]?.as ?? people[0]?.id ?? "";
}

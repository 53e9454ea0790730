import { z } from "zod";
import { block } from "../block-kit/blocks.ts";
import { type Checked, repeatedIds } from "../block-kit/check.ts";
import { limits } from "../block-kit/limits.ts";
import { problemsOf } from "../block-kit/problems.ts";
import { plainText } from "../block-kit/text.ts";

const { view: max } = limits;

const common = {
  blocks: z.array(block).max(max.blocks),
  private_metadata: z.string().max(max.privateMetadata).optional(),
  callback_id: z.string().max(max.callbackId).optional(),
  external_id: z.string().max(max.externalId).optional(),
};

const modalView = z.strictObject({
  type: z.literal("modal"),
  ...common,
  title: plainText(max.title),
  submit: plainText(max.button).optional(),
  close: plainText(max.button).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});

const homeView = z.strictObject({ type: z.literal("home"), ...common });
const anyView = z.discriminatedUnion("type", [modalView, homeView]);

export type ViewInput = z.infer<typeof anyView>;

/** A view as Slack keeps it: with ids, a hash that changes at each edit, and its place in the stack of modals. */
export type View = ViewInput & {
  id: string;
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
};

/** Checks a view as Slack does: shape, limits, size, unique ids, a submit button where there are inputs. */
export function checkView(view: unknown): Checked<ViewInput> {
  const parsed = anyView.safeParse(view);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, "/view", view) };
  const problems = repeatedIds(parsed.data.blocks, "/view/blocks");
  const bytes = Buffer.byteLength(JSON.stringify(view));
  if (bytes > max.bytes)
    problems.push({ pointer: "/view", message: `view_too_large: ${bytes} bytes, at most ${max.bytes}` });
  if (
    parsed.data.type === "modal" &&
    !parsed.data.submit &&
    parsed.data.blocks.some(({ type }) => type === "input")
  )
    problems.push({
      pointer: "/view/submit",
      message: "missing required field: submit, for there are inputs",
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

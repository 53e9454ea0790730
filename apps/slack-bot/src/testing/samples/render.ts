import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { plain, renderMessage, renderView } from "@socialsmart/slack-sim/message-text";
import { checkView } from "@socialsmart/slack-sim/views/view";
import type { Answer } from "../../kit/blocks.ts";
import type { Shown } from "./sample.ts";

/** As people read it, what is seen only when asked for too. Throws where Slack would refuse it. */
export function render(shown: Shown | undefined): string {
  if (shown === undefined) return "(nothing)";
  if (typeof shown === "string") return plain(shown);
  const lines = "text" in shown ? messageLines(shown) : [viewText(shown)];
  return [...lines, ...besides(shown)].join("\n");
}

/** The blocks, and what a notification says instead. */
function messageLines({ text, blocks }: Answer): readonly string[] {
  const checked = checkMessageBlocks(blocks);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const [body, notice] = [renderMessage({ text, blocks: checked.value }), plain(text)];
  return body === notice ? [body] : [body, `(notification) ${notice.replaceAll("\n", "\n  ")}`];
}

function viewText(view: Exclude<Shown, string | Answer>): string {
  const checked = checkView(view);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return renderView({ ...checked.value, id: "V1", hash: "1", root_view_id: "V1", previous_view_id: null });
}

/** Hints under fields, questions before a click counts, and what screen readers say of a button. */
function besides(part: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "hint") found.add(`(hint) ${textOf(value)}`);
      if (key === "accessibility_label") found.add(`(spoken) ${value}`);
      if (key === "confirm" && "deny" in value) {
        const { title, text, confirm, deny } = value;
        found.add(`(asks) ${[title, text].map(textOf).join(": ")} [${textOf(deny)}] [${textOf(confirm)}]`);
      }
      visit(value);
    }
  };
  visit(part);
  return [...found];
}

function textOf(node: unknown): string {
  return typeof node === "object" && node !== null && "text" in node ? String(node.text) : "";
}

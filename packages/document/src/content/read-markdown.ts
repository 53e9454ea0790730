import type { Table as MarkdownTable, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { type Block, type Depth, type Inline, type ListItem, table } from "./content.ts";
import { checkValues, fillList, fillPlaceholders, type Values } from "./fill-placeholders.ts";
import { shownText } from "./typed-text.ts";

/** What of Markdown is text like any other here. */
const NO_MARKDOWN = [
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
];
const LINKED = ["https:", "mailto:"];

/**
 * Markdown (CommonMark and tables) as content, its placeholders filled in. The Markdown is understood first, so that no value can be
 * any of it.
 *
 * @throws MissingValue where there is none for a placeholder.
 */
export function readMarkdown(markdown: string, values: Values): Block[] {
  checkValues(markdown, values);
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable(), { disable: { null: NO_MARKDOWN } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return withoutGaps(blocksOf(children, values));
}

function blocksOf(nodes: readonly RootContent[], values: Values): Block[] {
  return nodes.map((node) => blockOf(node, values));
}

function blockOf(node: RootContent, values: Values): Block {
  switch (node.type) {
    case "heading":
      return { type: "heading", depth: node.depth, children: inlinesOf(node.children, values) };
    case "paragraph": {
      const [first, ...others] = node.children;
      const list = first?.type === "text" && others.length === 0 && fillList(first.value, values);
      return list || { type: "paragraph", children: inlinesOf(node.children, values) };
    }
    case "blockquote":
      return { type: "blockquote", children: blocksOf(node.children, values) };
    case "list": {
      const { ordered, start, spread } = node;
      const children = node.children.map(
        (item): ListItem => ({
          type: "listItem",
          spread: item.spread ?? false,
          children: blocksOf(item.children, values),
        }),
      );
      return {
        type: "list",
        ordered: ordered ?? false,
        start: start ?? 1,
        spread: spread ?? false,
        children,
      };
    }
    case "table":
      return tableOf(node, values);
    case "thematicBreak":
      return { type: "thematicBreak" };
    default:
      throw new Error(`No document has a ${node.type}`);
  }
}

/** Each row as long as the longest: none of what was written is left out. */
function tableOf({ children }: MarkdownTable, values: Values): Block {
  const rows = children.map((row) => row.children.map((cell) => inlinesOf(cell.children, values)));
  const count = Math.max(...rows.map((cells) => cells.length));
  return table(rows.map((cells) => Array.from({ length: count }, (_, at) => cells[at] ?? [])));
}

function inlinesOf(nodes: readonly PhrasingContent[], values: Values): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return fillPlaceholders(node.value.replaceAll("\n", " "), values);
      case "break":
        return [{ type: "break" }];
      case "emphasis":
      case "strong":
        return [{ type: node.type, children: inlinesOf(node.children, values) }];
      case "link": {
        const children = inlinesOf(node.children, values);
        return isLinked(node.url) ? [{ type: "link", url: node.url, children }] : children;
      }
      default:
        throw new Error(`No document has a ${node.type}`);
    }
  });
}

/** Elsewhere a document leads nobody, nor to an address that would have to be filled in. */
function isLinked(url: string): boolean {
  const address = URL.parse(url);
  return (
    address !== null && LINKED.includes(address.protocol) && shownText(url) === url && !url.includes("{{")
  );
}

/** Headings whose levels go down one by one, as whoever listens to a document goes by them. */
function withoutGaps(blocks: readonly Block[]): Block[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    above = Math.min(block.depth, above + 1);
    return { ...block, depth: above as Depth };
  });
}

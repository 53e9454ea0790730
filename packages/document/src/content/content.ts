/**
 * What a document is made of, in the shapes of mdast, so that its libraries take it. Markdown's raw HTML, pictures and code have no
 * place in it.
 */
export type Block =
  | { readonly type: "heading"; readonly depth: Depth; readonly children: Inline[] }
  | { readonly type: "paragraph"; readonly children: Inline[] }
  | { readonly type: "blockquote"; readonly children: Block[] }
  | List
  | Table
  | { readonly type: "thematicBreak" };

export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

export type List = {
  readonly type: "list";
  readonly ordered: boolean;
  readonly start: number;
  /** True where its items stand apart. */
  readonly spread: boolean;
  readonly children: ListItem[];
};
export type ListItem = { readonly type: "listItem"; readonly spread: boolean; readonly children: Block[] };

/** Its first row is its head. */
export type Table = { readonly type: "table"; readonly children: TableRow[] };
type TableRow = { readonly type: "tableRow"; readonly children: TableCell[] };
export type TableCell = { readonly type: "tableCell"; readonly children: Inline[] };

export type Inline =
  | Text
  | { readonly type: "break" }
  | { readonly type: "emphasis"; readonly children: Inline[] }
  | { readonly type: "strong"; readonly children: Inline[] }
  | { readonly type: "link"; readonly url: string; readonly children: Inline[] };

export type Text = {
  readonly type: "text";
  readonly value: string;
  /** A value that somebody typed: its direction of writing is its own, and does not turn what stands beside it. */
  readonly data?: { readonly hName: "bdi" };
};

export function text(value: string): Text {
  return { type: "text", value };
}

export function paragraph(...children: Inline[]): Block {
  return { type: "paragraph", children };
}

export function heading(depth: Depth, value: string): Block {
  return { type: "heading", depth, children: [text(value)] };
}

export function table(rows: readonly (readonly Inline[][])[]): Table {
  return {
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
  };
}

/** A list with a dot before each item. */
export function list(items: readonly Inline[][]): List {
  return {
    ...{ type: "list", ordered: false, start: 1, spread: false },
    children: items.map((children) => ({
      ...{ type: "listItem", spread: false },
      children: [paragraph(...children)],
    })),
  };
}

/** What a line says, without how. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return inline.type === "break" ? " " : plainTextOf(inline.children);
    })
    .join("");
}

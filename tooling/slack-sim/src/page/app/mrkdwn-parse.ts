/** Slack's mrkdwn as a tree. Text in it is bare: entities are decoded, nothing is markup any more. */
export type Node =
  | { kind: "text" | "code" | "pre" | "emoji"; text: string }
  | { kind: "bold" | "italic" | "strike" | "quote"; children: Node[] }
  | { kind: "break" }
  | { kind: "link"; url: string; text: string }
  | { kind: "user" | "channel"; id: string; label: string | undefined }
  | { kind: "broadcast"; text: string }
  | { kind: "date"; seconds: number; format: string; fallback: string };

/** Parses a text as Slack shows it. What does not parse stays as it was typed. */
export function parseMrkdwn(text: string): Node[] {
  return text.split(/(```[\s\S]+?```)/).flatMap((part): Node[] => {
    const fenced = /^```\n?([\s\S]+?)\n?```$/.exec(part);
    return fenced
      ? [{ kind: "pre", text: decode(fenced[1] ?? "") }]
      : parseLines(part.replace(/^\n|\n$/g, ""));
  });
}

function parseLines(text: string): Node[] {
  if (text === "") return [];
  const nodes: Node[] = [];
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) nodes.push({ kind: "quote", children: parseInlineLines(quoted) });
    quoted = [];
  };
  let plain: string[] = [];
  const endPlain = () => {
    if (plain.length > 0) nodes.push(...parseInlineLines(plain));
    plain = [];
  };
  for (const line of text.split("\n")) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      endPlain();
      quoted.push(quote[1] ?? "");
    } else {
      endQuote();
      plain.push(line);
    }
  }
  endQuote();
  endPlain();
  return nodes;
}

function parseInlineLines(lines: readonly string[]): Node[] {
  return lines.flatMap((line, index): Node[] => [
    ...(index > 0 ? [{ kind: "break" } as const] : []),
    ...parseInline(line),
  ]);
}

const inline = new RegExp(
  [
    "`(?<code>[^`]+)`",
    "<(?<angle>[^<>]+)>",
    ":(?<emoji>[a-z0-9_+-]+):",
    // A mark counts only around words, so that 2*3*4 and snake_case stay as they are.
    "(?<![\\p{L}\\p{N}])(?<mark>[*_~])(?=\\S)(?<marked>.*?\\S)\\k<mark>(?![\\p{L}\\p{N}])",
  ].join("|"),
  "gu",
);

const marks = { "*": "bold", _: "italic", "~": "strike" } as const;

function parseInline(line: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > end) nodes.push({ kind: "text", text: decode(line.slice(end, match.index)) });
    end = match.index + match[0].length;
    const { code, angle, emoji, mark, marked } = match.groups ?? {};
    if (code) nodes.push({ kind: "code", text: decode(code) });
    else if (angle) nodes.push(parseAngle(angle));
    else if (emoji) nodes.push({ kind: "emoji", text: emoji });
    else if (isMark(mark)) nodes.push({ kind: marks[mark], children: parseInline(marked ?? "") });
  }
  if (end < line.length) nodes.push({ kind: "text", text: decode(line.slice(end)) });
  return nodes;
}

function parseAngle(inside: string): Node {
  const [target = "", label] = inside.split(/\|(.*)/s);
  if (target.startsWith("@")) return { kind: "user", id: target.slice(1), label: decoded(label) };
  if (target.startsWith("#")) return { kind: "channel", id: target.slice(1), label: decoded(label) };
  const [, seconds, format] = /^!date\^(\d+)\^([^^]*)/.exec(target) ?? [];
  if (seconds && format)
    return { kind: "date", seconds: Number(seconds), format, fallback: decoded(label) ?? "" };
  if (target.startsWith("!")) return { kind: "broadcast", text: `@${decoded(label) ?? target.slice(1)}` };
  // Only addresses that can do no harm become links.
  if (/^(https?:\/\/|mailto:)/i.test(target))
    return {
      kind: "link",
      url: decode(target),
      text: decoded(label) ?? decode(target.replace(/^mailto:/, "")),
    };
  return { kind: "text", text: decode(`<${inside}>`) };
}

function isMark(mark: string | undefined): mark is keyof typeof marks {
  return mark !== undefined && mark in marks;
}

function decoded(text: string | undefined): string | undefined {
  return text ? decode(text) : undefined;
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

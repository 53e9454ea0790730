import type { ComponentChild } from "preact";
import type { AnyText } from "../../block-kit/text.ts";
import { formatDate } from "./dates.ts";
import { emojiNamed, withEmoji } from "./emoji.ts";
import { useHere } from "./here.ts";
import { type Node, parseMrkdwn } from "./mrkdwn-parse.ts";

/** A text object, its markup shown where it has any. */
export function TextObject({ text }: { text: AnyText }): ComponentChild {
  return text.type === "mrkdwn" ? <Mrkdwn text={text.text} /> : withEmoji(text.text);
}

export function Mrkdwn({ text }: { text: string }) {
  return <Nodes nodes={parseMrkdwn(text)} />;
}

function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <One key={`${index}${node.kind}`} node={node} />
      ))}
    </>
  );
}

function One({ node }: { node: Node }) {
  const { screen, names } = useHere();
  switch (node.kind) {
    case "text":
      return <>{node.text}</>;
    case "break":
      return <br />;
    case "bold":
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Nodes nodes={node.children} />
        </em>
      );
    case "strike":
      return (
        <s>
          <Nodes nodes={node.children} />
        </s>
      );
    case "quote":
      return (
        <blockquote>
          <Nodes nodes={node.children} />
        </blockquote>
      );
    case "code":
      return <code>{node.text}</code>;
    case "pre":
      return <pre>{node.text}</pre>;
    case "emoji":
      return <Emoji name={node.text} />;
    case "link":
      return (
        <a href={node.url} target="_blank" rel="noreferrer">
          {node.text}
        </a>
      );
    case "user":
      return (
        <span class={`mention${node.id === screen.you.id ? " me" : ""}`}>
          @{names[node.id] ?? node.label ?? node.id}
        </span>
      );
    case "channel":
      return <ChannelMention id={node.id} label={node.label} />;
    case "broadcast":
      return <span class="mention">{node.text}</span>;
    case "date":
      return <time>{formatDate(screen.you, node.seconds, node.format, node.fallback)}</time>;
  }
}

export function Emoji({ name }: { name: string }) {
  const sign = emojiNamed(name);
  if (!sign) return <>:{name}:</>;
  return (
    <span role="img" aria-label={name.replaceAll("_", " ")}>
      {sign}
    </span>
  );
}

export function ChannelMention({ id, label }: { id: string; label?: string | undefined }) {
  const { screen, names, go } = useHere();
  const name = names[id] ?? label ?? id;
  if (!screen.conversations.some((conversation) => conversation.id === id))
    return <span class="mention">#{name}</span>;
  return (
    <button type="button" class="mention" onClick={() => go({ at: id, thread: "" })}>
      #{name}
    </button>
  );
}

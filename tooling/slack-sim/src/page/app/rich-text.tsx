import type { RichTextElement, RichTextInline } from "../../block-kit/rich-text.ts";
import { useHere } from "./here.ts";
import { ChannelMention, Emoji } from "./mrkdwn.tsx";

export function RichText({ elements }: { elements: readonly RichTextElement[] }) {
  return (
    <>
      {elements.map((element, index) => (
        <RichElement key={`${index}${element.type}`} element={element} />
      ))}
    </>
  );
}

function RichElement({ element }: { element: RichTextElement }) {
  switch (element.type) {
    case "rich_text_section":
      return (
        <p>
          <Inlines elements={element.elements} />
        </p>
      );
    case "rich_text_quote":
      return (
        <blockquote>
          <Inlines elements={element.elements} />
        </blockquote>
      );
    case "rich_text_preformatted":
      return (
        <pre>
          <Inlines elements={element.elements} />
        </pre>
      );
    case "rich_text_list": {
      const items = element.elements.map((item, index) => (
        <li key={String(index)}>
          <Inlines elements={item.elements} />
        </li>
      ));
      return element.style === "ordered" ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Inlines({ elements }: { elements: readonly RichTextInline[] }) {
  return (
    <>
      {elements.map((element, index) => (
        <Inline key={`${index}${element.type}`} element={element} />
      ))}
    </>
  );
}

function Inline({ element }: { element: RichTextInline }) {
  const { names } = useHere();
  const { bold, italic, strike, code, underline } = element.style ?? {};
  const marks = Object.entries({ bold, italic, strike, code, underline }).filter(([, on]) => on);
  return <span class={marks.map(([mark]) => `rich-${mark}`).join(" ")}>{inside()}</span>;

  function inside() {
    switch (element.type) {
      case "text":
        return element.text;
      case "emoji":
        return <Emoji name={element.name} />;
      case "user":
        return <span class="mention">@{names[element.user_id] ?? element.user_id}</span>;
      case "channel":
        return <ChannelMention id={element.channel_id} />;
      case "link":
        return /^(https?:|mailto:)/i.test(element.url) ? (
          <a href={element.url} target="_blank" rel="noreferrer">
            {element.text ?? element.url}
          </a>
        ) : (
          (element.text ?? element.url)
        );
    }
  }
}

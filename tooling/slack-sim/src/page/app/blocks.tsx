import type { Block } from "../../block-kit/blocks.ts";
import { Element } from "./element.tsx";
import { withEmoji } from "./emoji.ts";
import { InputBlock } from "./input-block.tsx";
import { Mrkdwn, TextObject } from "./mrkdwn.tsx";
import { RichText } from "./rich-text.tsx";

interface BlocksProps {
  blocks: readonly Block[];
  /** What is wrong with fields, by block_id. */
  errors?: Readonly<Record<string, string>>;
}

export function Blocks({ blocks, errors = {} }: BlocksProps) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <OneBlock key={block.block_id ?? index} block={block} error={errors[block.block_id ?? ""]} />
      ))}
    </div>
  );
}

function OneBlock({ block, error }: { block: Block; error: string | undefined }) {
  switch (block.type) {
    case "section":
      return <Section block={block} />;
    case "header":
      return <h3 class="block-header">{withEmoji(block.text.text)}</h3>;
    case "divider":
      return <hr />;
    case "context":
      return <Context block={block} />;
    case "actions":
      return (
        <div class="actions">
          {block.elements.map((element) => (
            <Element key={element.action_id} block={block} element={element} />
          ))}
        </div>
      );
    case "input":
      return <InputBlock block={block} error={error} />;
    case "image":
      return (
        <figure>
          {block.title && <figcaption>{block.title.text}</figcaption>}
          <img src={block.image_url} alt={block.alt_text} />
        </figure>
      );
    case "markdown":
      return (
        <p>
          <Mrkdwn text={block.text} />
        </p>
      );
    case "rich_text":
      return (
        <div class="rich-text">
          <RichText elements={block.elements} />
        </div>
      );
  }
}

function Section({ block }: { block: Extract<Block, { type: "section" }> }) {
  const { text, fields, accessory } = block;
  return (
    <div class="section">
      <div class="section-body">
        {text && (
          <div class="text">
            <TextObject text={text} />
          </div>
        )}
        {fields && (
          <div class="fields">
            {fields.map((field, index) => (
              <div class="text" key={String(index)}>
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div class="accessory">
          {accessory.type === "image" ? (
            <img class="thumb" src={accessory.image_url} alt={accessory.alt_text} />
          ) : (
            <Element block={block} element={accessory} />
          )}
        </div>
      )}
    </div>
  );
}

function Context({ block }: { block: Extract<Block, { type: "context" }> }) {
  return (
    <div class="context">
      {block.elements.map((element, index) =>
        element.type === "image" ? (
          <img key={String(index)} class="tiny" src={element.image_url} alt={element.alt_text} />
        ) : (
          <span key={String(index)} class="text">
            <TextObject text={element} />
          </span>
        ),
      )}
    </div>
  );
}

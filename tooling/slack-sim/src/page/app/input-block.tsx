import { useId } from "preact/hooks";
import type { Block } from "../../block-kit/blocks.ts";
import { withEmoji } from "./emoji.ts";
import { Field } from "./field.tsx";
import { useHere } from "./here.ts";

interface InputBlockProps {
  block: Extract<Block, { type: "input" }>;
  error: string | undefined;
}

/** A field with its label, its hint and what is wrong with it. */
export function InputBlock({ block, error }: InputBlockProps) {
  const { words } = useHere();
  const id = useId();
  const label = withEmoji(block.label.text);
  const isGroup = ["radio_buttons", "checkboxes", "multi_static_select", "multi_users_select"].includes(
    block.element.type,
  );
  const about = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const heading = (
    <>
      {label} {block.optional ? <span class="quiet">{words.optional}</span> : null}
    </>
  );
  const rest = (
    <>
      <Field
        block={block}
        element={block.element}
        id={id}
        label={label}
        required={!block.optional}
        invalid={error !== undefined}
        about={about || undefined}
      />
      {block.hint && (
        <p class="hint" id={`${id}-hint`}>
          {withEmoji(block.hint.text)}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
  if (isGroup)
    return (
      <fieldset class={`input-block${error ? " wrong" : ""}`} aria-describedby={about || undefined}>
        <legend>{heading}</legend>
        {rest}
      </fieldset>
    );
  return (
    <div class={`input-block${error ? " wrong" : ""}`}>
      <label for={id}>{heading}</label>
      {rest}
    </div>
  );
}

import { useId } from "preact/hooks";
import type { AnyText } from "../../block-kit/text.ts";
import { optionsOf } from "../../views/raw-values.ts";
import type { FieldProps } from "./field-props.ts";
import { useHere } from "./here.ts";
import { TextObject } from "./mrkdwn.tsx";
import { useElement } from "./surface.tsx";

type ChoicesElement = Extract<
  FieldProps["element"],
  { type: "radio_buttons" | "checkboxes" | "multi_static_select" | "multi_users_select" }
>;

interface Choice {
  value: string;
  text: AnyText;
  description?: AnyText | undefined;
}

/** A row of choices: one of them, or as many as one likes. */
export function Choices({ block, element, invalid }: FieldProps & { element: ChoicesElement }) {
  const { screen } = useHere();
  const name = useId();
  const { raw, choose } = useElement(block, element);
  const held = [raw ?? []].flat();
  const single = element.type === "radio_buttons";
  const choices: readonly Choice[] =
    element.type === "multi_users_select"
      ? screen.people.map(({ id, realName }) => ({ value: id, text: { type: "plain_text", text: realName } }))
      : optionsOf(element);
  const toggle = (value: string) =>
    choose(
      single ? value : held.includes(value) ? held.filter((other) => other !== value) : [...held, value],
    );
  return (
    <div class={`choices${choices.length > 10 ? " many" : ""}`}>
      {choices.map(({ value, text, description }) => (
        <label key={value}>
          <input
            type={single ? "radio" : "checkbox"}
            name={name}
            aria-invalid={invalid}
            checked={held.includes(value)}
            onChange={() => toggle(value)}
          />
          <span>
            <TextObject text={text} />
            {description && (
              <span class="quiet description">
                <TextObject text={description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}

import type { MenuOption } from "../../block-kit/options.ts";
import { withEmoji } from "./emoji.ts";
import type { FieldProps } from "./field-props.ts";
import { useHere } from "./here.ts";
import { useElement } from "./surface.tsx";

type MenuElement = Extract<
  FieldProps["element"],
  { type: "static_select" | "users_select" | "channels_select" }
>;

/** A menu to choose one thing from, as the browser draws it. */
export function Menu({
  block,
  element,
  id,
  label,
  required,
  invalid,
  about,
}: FieldProps & { element: MenuElement }) {
  const { screen, words } = useHere();
  const { raw, choose } = useElement(block, element);
  const placeholder = element.placeholder?.text ?? words.choose;
  return (
    <select
      id={id}
      aria-label={id === undefined ? label : undefined}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={about}
      value={typeof raw === "string" ? raw : ""}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="" disabled={required === true}>
        {placeholder}
      </option>
      {element.type === "users_select" &&
        screen.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.realName}
          </option>
        ))}
      {element.type === "channels_select" &&
        screen.conversations
          .filter(({ kind }) => kind === "channel")
          .map((channel) => (
            <option key={channel.id} value={channel.id}>
              #{channel.name}
            </option>
          ))}
      {element.type === "static_select" && <Options options={element.options ?? []} />}
      {element.type === "static_select" &&
        element.option_groups?.map((group) => (
          <optgroup key={group.label.text} label={group.label.text}>
            <Options options={group.options} />
          </optgroup>
        ))}
    </select>
  );
}

function Options({ options }: { options: readonly MenuOption[] }) {
  return (
    <>
      {options.map(({ value, text, description }) => (
        <option key={value} value={value}>
          {[withEmoji(text.text), description?.text].filter(Boolean).join(" – ")}
        </option>
      ))}
    </>
  );
}

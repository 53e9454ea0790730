import { Choices } from "./choices.tsx";
import type { FieldProps } from "./field-props.ts";
import { Menu } from "./menu.tsx";
import { SearchMenu } from "./search-menu.tsx";
import { useElement } from "./surface.tsx";

/** Anything that holds a value. */
export function Field(props: FieldProps) {
  const { element } = props;
  switch (element.type) {
    case "radio_buttons":
    case "checkboxes":
    case "multi_static_select":
    case "multi_users_select":
      return <Choices {...props} element={element} />;
    case "static_select":
    case "users_select":
    case "channels_select":
      return <Menu {...props} element={element} />;
    case "external_select":
      return <SearchMenu {...props} element={element} />;
    case "datepicker":
      return <Picker {...props} type="date" />;
    case "timepicker":
      return <Picker {...props} type="time" />;
    case "datetimepicker":
      return <Picker {...props} type="datetime-local" />;
    default:
      return <TextField {...props} element={element} />;
  }
}

function attributes({ id, label, required, invalid, about }: FieldProps) {
  return {
    ...{ id, "aria-required": required, "aria-invalid": invalid, "aria-describedby": about },
    ...(id === undefined && { "aria-label": label }),
  };
}

function Picker({ type, ...props }: FieldProps & { type: "date" | "time" | "datetime-local" }) {
  const { raw, choose } = useElement(props.block, props.element);
  const held = typeof raw === "string" ? raw : "";
  const isMoment = type === "datetime-local";
  return (
    <input
      {...attributes(props)}
      type={type}
      value={isMoment && held ? localMoment(Number(held)) : held}
      onChange={({ currentTarget: { value } }) =>
        choose(isMoment && value ? String(Math.floor(new Date(value).getTime() / 1000)) : value)
      }
    />
  );
}

function localMoment(seconds: number): string {
  const moment = new Date(seconds * 1000);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

type TextElement = Extract<FieldProps["element"], { type: `${string}_input` }>;

function TextField(props: FieldProps & { element: TextElement }) {
  const { block, element } = props;
  const { raw, hold, choose } = useElement(block, element);
  const acts = block.type === "input" && block.dispatch_action === true;
  const shared = {
    ...attributes(props),
    value: typeof raw === "string" ? raw : "",
    placeholder: element.placeholder?.text,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => hold(currentTarget.value),
    onKeyDown: (event: KeyboardEvent & { currentTarget: { value: string } }) => {
      if (acts && event.key === "Enter") choose(event.currentTarget.value);
    },
  };
  if (element.type === "plain_text_input" && element.multiline) return <textarea {...shared} rows={4} />;
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      inputMode={
        element.type === "number_input" ? "decimal" : element.type === "email_text_input" ? "email" : "text"
      }
    />
  );
}

import { useState } from "preact/hooks";
import type { Block } from "../../block-kit/blocks.ts";
import type { InteractiveElement } from "../../block-kit/elements.ts";
import { Confirm } from "./confirm.tsx";
import { withEmoji } from "./emoji.ts";
import { Field } from "./field.tsx";
import { useHere } from "./here.ts";
import { Overflow } from "./overflow.tsx";
import { useSurface } from "./surface.tsx";

/** An element that acts at once, after its confirmation where it has one. */
export function Element({ block, element }: { block: Block; element: InteractiveElement }) {
  const { use, busy } = useSurface();
  const { words } = useHere();
  const [asking, setAsking] = useState<{ value?: string } | undefined>(undefined);
  const confirm = "confirm" in element ? element.confirm : undefined;
  const useIt = (value?: string) =>
    confirm ? setAsking(value === undefined ? {} : { value }) : use(block, element, value);
  const dialog = asking && confirm && (
    <Confirm
      dialog={confirm}
      onAnswer={(yes) => {
        setAsking(undefined);
        if (yes) use(block, element, asking.value);
      }}
    />
  );
  if (element.type === "button") {
    const text = withEmoji(element.text.text);
    const look = `button ${element.style ?? ""}`;
    return (
      <>
        {element.url ? (
          <a
            class={look}
            href={safeUrl(element.url)}
            target="_blank"
            rel="noreferrer"
            onClick={() => useIt()}
          >
            {text}
          </a>
        ) : (
          <button
            type="button"
            class={look}
            aria-label={element.accessibility_label}
            aria-busy={busy}
            onClick={() => !busy && useIt()}
          >
            {text}
          </button>
        )}
        {dialog}
      </>
    );
  }
  if (element.type === "overflow")
    return (
      <>
        <Overflow options={element.options} onChoose={useIt} />
        {dialog}
      </>
    );
  const placeholder = "placeholder" in element ? element.placeholder?.text : undefined;
  const label = placeholder ?? words.choose;
  const field = <Field block={block} element={element} label={label} />;
  const isRow = element.type === "radio_buttons" || element.type === "checkboxes";
  return isRow ? <fieldset aria-label={label}>{field}</fieldset> : field;
}

/** An address that can do no harm: anything else leads nowhere. */
function safeUrl(url: string): string {
  return /^https?:/i.test(url) ? url : "#";
}

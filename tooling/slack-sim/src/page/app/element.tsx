import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Block } from "../../block-kit/blocks.ts";
import type { InteractiveElement } from "../../block-kit/elements.ts";
import { Confirm } from "./confirm.tsx";
import { deepLinkPlace } from "./deep-link.ts";
import { withEmoji } from "./emoji.ts";
import { Field } from "./field.tsx";
import { useHere } from "./here.ts";
import { Overflow } from "./overflow.tsx";
import { addressOf } from "./place.ts";
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
          <LinkButton class={look} url={element.url} onClick={() => useIt()}>
            {text}
          </LinkButton>
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

interface LinkButtonProps {
  url: string;
  class: string;
  onClick: () => void;
  children: ComponentChildren;
}

/** Opens an address in a window of its own, or what is in Slack itself in this one; the app hears of it either way. */
function LinkButton({ url, class: look, onClick, children }: LinkButtonProps) {
  const { screen, place, go } = useHere();
  const there = deepLinkPlace(url, screen);
  if (!there)
    return (
      <a class={look} href={safeUrl(url)} target="_blank" rel="noreferrer" onClick={onClick}>
        {children}
      </a>
    );
  const follow = (event: Event) => {
    event.preventDefault();
    onClick();
    go(there);
  };
  return (
    <a class={look} href={addressOf({ ...place, ...there })} onClick={follow}>
      {children}
    </a>
  );
}

/** An address that can do no harm: anything else leads nowhere. */
function safeUrl(url: string): string {
  return /^https?:/i.test(url) ? url : "#";
}

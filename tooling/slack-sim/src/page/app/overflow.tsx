import { useEffect, useRef, useState } from "preact/hooks";
import { withEmoji } from "./emoji.ts";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";

interface OverflowProps {
  options: readonly { value: string; text: { text: string } }[];
  onChoose(value: string): void;
}

/** A menu behind three dots. Arrow keys move in it, Escape leaves it. */
export function Overflow({ options, onChoose }: OverflowProps) {
  const { words } = useHere();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [open]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.findIndex((item) => item.matches(":focus"));
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div class="overflow" ref={root}>
      <button
        type="button"
        class="button icon-only"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={words.moreActions}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div role="menu" class="menu" onKeyDown={onKeyDown}>
          {options.map(({ value, text }) => (
            <button
              key={value}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onChoose(value);
              }}
            >
              {withEmoji(text.text)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

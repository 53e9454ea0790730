import type { ComponentChildren } from "preact";
import { useHere } from "./here.ts";
import { addressOf, type Place } from "./place.ts";

interface LinkProps {
  to: Partial<Place>;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

/** A link within the page: a plain click stays in this window, any other opens a window of its own. */
export function Link({ to, class: className, current, children }: LinkProps) {
  const { place, go } = useHere();
  return (
    <a
      href={addressOf({ ...place, ...to })}
      class={className}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

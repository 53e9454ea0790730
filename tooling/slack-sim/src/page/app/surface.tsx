import { type ComponentChildren, createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Block } from "../../block-kit/blocks.ts";
import type { InteractiveElement } from "../../block-kit/elements.ts";
import type { Suggestions } from "../../people/suggests.ts";
import { currentRaw, putRaw, type RawValue, type RawValues } from "../../views/raw-values.ts";
import { useHere } from "./here.ts";

/** A message or a view: what its elements hold, and how to use them. */
interface SurfaceState {
  values: RawValues;
  busy: boolean;
  set(block: Block, element: InteractiveElement, value: RawValue): void;
  /** Tells the app, with what the whole surface holds. */
  use(block: Block, element: InteractiveElement, value?: RawValue): void;
  /** Asks the app what there is to choose from, for what is typed. */
  suggest(block: Block, element: InteractiveElement, query: string): Promise<Suggestions | undefined>;
}

type At = { view: string } | { channel: string; ts: string };

const context = createContext<SurfaceState | undefined>(undefined);

interface SurfaceProps {
  at: At;
  children: ComponentChildren;
  /** Where the values are kept by somebody else: a modal sends them all. */
  draft?: { values: RawValues; change(values: RawValues): void };
}

export function Surface({ at, children, draft }: SurfaceProps) {
  const { act } = useHere();
  const [own, setOwn] = useState<RawValues>({});
  const [busy, setBusy] = useState(false);
  const values = draft?.values ?? own;
  const change = draft?.change ?? setOwn;

  const withValue = (block: Block, element: InteractiveElement, value: RawValue) => {
    const next = structuredClone(values);
    putRaw(next, block.block_id ?? "", element.action_id ?? "", value);
    return next;
  };
  const state: SurfaceState = {
    ...{ values, busy },
    set: (block, element, value) => change(withValue(block, element, value)),
    use(block, element, value) {
      const isHeld = value !== undefined && element.type !== "overflow";
      const next = isHeld ? withValue(block, element, value) : values;
      if (isHeld) change(next);
      setBusy(true);
      const input = {
        ...{ in: at, blockId: block.block_id, actionId: element.action_id, values: next },
        ...(value !== undefined && { value }),
      };
      void act("act", input).finally(() => setBusy(false));
    },
    suggest: (block, element, query) =>
      act<Suggestions>("suggest", {
        ...{ in: at, blockId: block.block_id, actionId: element.action_id, query, values },
      }),
  };
  return <context.Provider value={state}>{children}</context.Provider>;
}

export function useSurface(): SurfaceState {
  const state = useContext(context);
  if (!state) throw new Error("an element outside a message or a view");
  return state;
}

/** What an element holds now, and how to change it: it also acts, unless it waits in a form for its button. */
export function useElement(block: Block, element: InteractiveElement) {
  const surface = useSurface();
  const acts = block.type !== "input" || block.dispatch_action === true;
  return {
    raw: currentRaw(surface.values, block, element),
    hold: (value: RawValue) => surface.set(block, element, value),
    choose: (value: RawValue) =>
      acts ? surface.use(block, element, value) : surface.set(block, element, value),
  };
}

import type { Block } from "../../block-kit/blocks.ts";
import type { InteractiveElement } from "../../block-kit/elements.ts";

export interface FieldProps {
  block: Block;
  element: Exclude<InteractiveElement, { type: "button" | "overflow" }>;
  id?: string | undefined;
  label: string;
  required?: boolean | undefined;
  invalid?: boolean | undefined;
  /** The ids of what describes it. */
  about?: string | undefined;
}

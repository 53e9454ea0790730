/** A button as it reads, and whether a screen reader says more of it. */
export type SeenButton = { readonly label: string; readonly isSpoken: boolean };

/** Every button in blocks, a view or a part of them. */
export function buttonsIn(part: unknown): readonly SeenButton[] {
  if (typeof part !== "object" || part === null) return [];
  if ("type" in part && part.type === "button" && "text" in part)
    return [{ label: JSON.stringify(part.text), isSpoken: "accessibility_label" in part }];
  return Object.values(part).flatMap(buttonsIn);
}

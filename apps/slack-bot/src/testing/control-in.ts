/** What Slack lets people press or choose in. A link counts: it leads to where the matter is. */
const CONTROLS: ReadonlySet<unknown> = new Set([
  ...["button", "overflow", "static_select", "external_select", "channels_select"],
  ...["checkboxes", "radio_buttons", "datepicker", "timepicker"],
]);

/** Whether there is anything in blocks, or a part of them, that somebody can press or choose. */
export function hasControl(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return ("type" in part && CONTROLS.has(part.type)) || Object.values(part).some(hasControl);
}

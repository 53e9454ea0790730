/** How names are compared: capitals and the width of spaces say nothing. */
export function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

import { relative } from "node:path";
import { ROOT } from "./settings.ts";

/** A path as people are told it: from the repository's root where it lies inside. */
export function shownPath(path: string): string {
  const inside = relative(ROOT, path);
  return inside.startsWith("..") ? path : inside || ".";
}

import { isPlaceholderName } from "./placeholders.ts";

/** UNKNOWN: nobody knows what it stands for. MALFORMED: it holds more than a name, or ends what has not begun. UNCLOSED: its line ends first. */
export type PlaceholderProblem = "UNKNOWN" | "MALFORMED" | "UNCLOSED";

export type PlaceholderFault = {
  /** From 1. */
  readonly line: number;
  readonly problem: PlaceholderProblem;
  /** What stands there, at most 60 characters. */
  readonly text: string;
};

const MAX_SHOWN = 60;
/** A placeholder, or what would be one: up to its end, to where another one begins, or to the end of the line. */
const BRACES = /\{\{(?:(?!\{\{|\}\}).)*(?:\}\})?|\}\}/g;
const NAME = /^\s*([\w.]+)\s*$/;

/** Everything in a template's body that stands in braces and could not be filled in, in order. */
export function checkPlaceholders(body: string): readonly PlaceholderFault[] {
  return body
    .split("\n")
    .flatMap((text, index) =>
      Array.from(text.matchAll(BRACES), ([found]) => ({ found, problem: problemOf(found) })).flatMap(
        ({ found, problem }) =>
          problem ? [{ line: index + 1, problem, text: found.slice(0, MAX_SHOWN) }] : [],
      ),
    );
}

function problemOf(found: string): PlaceholderProblem | undefined {
  if (found === "}}") return "MALFORMED";
  if (!found.endsWith("}}")) return "UNCLOSED";
  const name = NAME.exec(found.slice(2, -2))?.[1];
  if (name === undefined) return "MALFORMED";
  return isPlaceholderName(name) ? undefined : "UNKNOWN";
}

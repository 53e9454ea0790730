import { isPlaceholderName, PLACEHOLDERS, standsAlone } from "./placeholders.ts";

/**
 * UNKNOWN: nobody knows what it stands for. MALFORMED: it holds more than a name, or ends what has not begun. UNCLOSED: its line ends
 * first. IN_ADDRESS: it is part of where a link leads, which no document fills in. NOT_ALONE: it is a list, and needs a line of its
 * own, with an empty one before and after it.
 */
export type PlaceholderProblem = "UNKNOWN" | "MALFORMED" | "UNCLOSED" | "IN_ADDRESS" | "NOT_ALONE";

export type PlaceholderFault = {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly problem: PlaceholderProblem;
  /** What stands there, at most 60 characters. */
  readonly text: string;
};

/** A line of the body, with those around it. */
type Line = { readonly text: string; readonly before: string; readonly after: string };

const MAX_SHOWN = 60;
/** A placeholder, or what would be one: up to its end, to where another one begins, or to the end of the line. */
const BRACES = /\{\{(?:(?!\{\{|\}\}).)*(?:\}\})?|\}\}/g;
const NAME = /^\s*([\w.]+)\s*$/;
/** What stands before whatever is in a link's address, or in the title behind it: `[text](https:…` and `<https:…`. */
const INTO_ADDRESS = /\]\([^)]*$|<[a-z][a-z0-9+.-]*:[^>\s]*$/i;

/** Everything in a template's body that stands in braces and could not be filled in there, in order. */
export function checkPlaceholders(body: string): readonly PlaceholderFault[] {
  const lines = body.split("\n");
  return lines.flatMap((text, index) => {
    const line = { text, before: lines[index - 1] ?? "", after: lines[index + 1] ?? "" };
    return Array.from(text.matchAll(BRACES)).flatMap(({ 0: found, index: at }) => {
      const problem = problemOf(found, at, line);
      return problem ? [{ line: index + 1, column: at + 1, problem, text: found.slice(0, MAX_SHOWN) }] : [];
    });
  });
}

function problemOf(found: string, at: number, line: Line): PlaceholderProblem | undefined {
  if (found === "}}") return "MALFORMED";
  if (!found.endsWith("}}")) return "UNCLOSED";
  const name = NAME.exec(found.slice(2, -2))?.[1];
  if (name === undefined) return "MALFORMED";
  if (!isPlaceholderName(name)) return "UNKNOWN";
  if (INTO_ADDRESS.test(line.text.slice(0, at))) return "IN_ADDRESS";
  return standsAlone(PLACEHOLDERS[name]) && !isAlone(found, line) ? "NOT_ALONE" : undefined;
}

function isAlone(found: string, { text, before, after }: Line): boolean {
  return text.trim() === found && before.trim() === "" && after.trim() === "";
}

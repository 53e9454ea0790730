import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { z } from "zod";
import { findReferenceProblems } from "./references.ts";
import { type SetUpFile, setUpFile } from "./set-up-file.ts";

/** A place in the file: `initiatives[0].shifts[1].startsAt`. */
type Path = readonly PropertyKey[];

/**
 * Reads a set-up file's text.
 *
 * @returns the file, or all that is wrong with it, one line each that begins with the place
 */
export function readSetUpFile(text: string): Result<SetUpFile, readonly string[]> {
  let json: unknown;
  try {
    // Some editors begin a file with a mark of its encoding, which JSON does not know.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return err([`This is not JSON: ${error.message}`]);
    throw error;
  }
  const parsed = setUpFile.safeParse(json, { error: describe });
  const problems = parsed.success ? [] : parsed.error.issues.flatMap(linesOf);
  const all = [...problems, ...findReferenceProblems(json).map(({ path, message }) => line(path, message))];
  return parsed.success && all.length === 0 ? ok(parsed.data) : err(all);
}

function linesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [line(issue.path, issue.message)];
  return issue.keys.map((key) => line([...issue.path, key], "is not known here"));
}

function line(path: Path, message: string): string {
  const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `${place.replace(/^\./, "") || "The file"}: ${message}`;
}

/** What zod finds by itself; the schema's own messages stand as they are. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "must be given";
  if (issue.code === "invalid_type") return `must be ${NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  return undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

import type { z } from "zod";

/** One thing wrong with Block Kit, with where it is. */
export interface Problem {
  pointer: string;
  message: string;
}

type Issue = z.core.$ZodIssue;

const notPlayed = new Set([
  ...["alert", "card", "carousel", "container", "context_actions", "data_table", "file", "plan", "table"],
  ...["task_card", "video", "multi_external_select", "conversations_select"],
  ...["multi_conversations_select", "multi_channels_select", "file_input", "rich_text_input", "icon_button"],
  ...["feedback_buttons", "workflow_button"],
]);

/** Turns what zod found into sentences like Slack's own. */
export function problemsOf(issues: readonly Issue[], root: string, subject: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const pointer = `${root}${issue.path.map((part) => `/${String(part)}`).join("")}`;
    return messagesOf(issue, at(subject, issue.path)).map((message) => ({ pointer, message }));
  });
}

function messagesOf(issue: Issue, value: unknown): string[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `invalid additional property: ${key}`);
    case "too_big":
      return [
        issue.origin === "string"
          ? `must be less than ${Number(issue.maximum) + 1} characters`
          : issue.origin === "array"
            ? `no more than ${issue.maximum} items allowed`
            : `must be at most ${issue.maximum}`,
      ];
    case "too_small":
      return [
        issue.origin === "string"
          ? `must be more than ${Number(issue.minimum) - 1} characters`
          : issue.origin === "array"
            ? `no fewer than ${issue.minimum} items allowed`
            : `must be at least ${issue.minimum}`,
      ];
    case "invalid_union":
      return [unknownType(value)];
    case "invalid_type":
      return [value === undefined ? "missing required field" : `must provide a ${issue.expected}`];
    default:
      return [issue.message];
  }
}

function unknownType(type: unknown): string {
  if (typeof type !== "string") return "missing required field: type";
  return notPlayed.has(type)
    ? `unsupported type: ${type} (Slack's, but this simulator does not play it)`
    : `unsupported type: ${type}`;
}

function at(subject: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    subject,
  );
}

import type { z } from "zod";
import type { SimContext } from "../sim-context.ts";
import { brokenRule, type SlackError } from "./slack-error.ts";

type Answer = Record<string, unknown>;

/** One method of the Web API: which arguments it knows, which scope it needs, what it does. */
export type Method = (context: SimContext, args: Record<string, unknown>) => Answer;

interface Definition<Schema extends z.ZodType> {
  args: Schema;
  /** The one scope that it always needs. */
  scope?: string;
  run(context: SimContext, args: z.infer<Schema>): Answer;
}

export function method<Schema extends z.ZodType>({ args: schema, scope, run }: Definition<Schema>): Method {
  return (context, { team_id, ...args }) => {
    // Bolt's client names the team in each call, whether the method asks for it or not.
    if (team_id !== undefined && team_id !== context.workspace.seed.team.id)
      throw brokenRule("team_not_found");
    if (scope !== undefined) needScope(context, scope);
    const parsed = schema.safeParse(args);
    if (!parsed.success) throw brokenArguments(parsed.error.issues);
    return run(context, parsed.data);
  };
}

/** Throws missing_scope, as Slack words it, where the app was not granted the scope. */
export function needScope({ workspace, installing }: SimContext, needed: string): void {
  const scopes = installing.places.installedIn(workspace.seed)?.scopes ?? [];
  if (!scopes.includes(needed)) throw brokenRule("missing_scope", [], { needed, provided: scopes.join(",") });
}

function brokenArguments(issues: readonly z.core.$ZodIssue[]): SlackError {
  const messages = issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `unknown argument: ${key}`);
    return [`${issue.path.join(".")}: ${issue.message}`];
  });
  return brokenRule("invalid_arguments", messages);
}

import { z } from "zod";

/** An argument that arrives as JSON text in a form, and as itself in a JSON body. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value, context) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue("must be valid JSON");
      return z.NEVER;
    }
  }, schema);
}

/** A yes or no, as forms and JSON bodies write it. */
export const flag = z.preprocess((value) => {
  if (value === "true" || value === "1" || value === 1) return true;
  if (value === "false" || value === "0" || value === 0 || value === "") return false;
  return value;
}, z.boolean());

/** How many, as forms and JSON bodies write it. */
export const count = z.coerce.number().int().min(1).max(1000);

export const ts = z.string().regex(/^\d{10}\.\d{6}$/, "must be a message time stamp");

/** Blocks are checked later, with Slack's own error for them. */
export const blocks = json(z.array(z.unknown()));

export const metadata = json(
  z.strictObject({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) }),
);

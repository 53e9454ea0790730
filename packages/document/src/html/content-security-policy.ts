import { hash } from "node:crypto";
import { STYLE } from "./style.ts";

/** What a page of ours may do: show itself in its own style. */
const NOTHING_ELSE = [
  "default-src 'none'",
  `style-src 'sha256-${hash("sha256", STYLE, "base64")}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Of a page to read. */
export const READING_POLICY = [...NOTHING_ELSE, "form-action 'none'"].join("; ");

/** Of a page with a form, which goes to where the page came from. */
export const ASKING_POLICY = [...NOTHING_ELSE, "form-action 'self'"].join("; ");

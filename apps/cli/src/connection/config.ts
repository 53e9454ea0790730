import { httpUrl, parseConfig, secret } from "@socialsmart/runtime/config";
import { z } from "zod";

const SETTINGS = z.object({
  /** Where the API is. */
  SOCIALSMART_URL: httpUrl().default("http://127.0.0.1:4000"),
  /** A token of it; there is no option for one, for a command line is seen by everybody on the machine. */
  SOCIALSMART_TOKEN: secret().optional(),
  /** What the API runs, by the words of its own API_DOCUMENTS. */
  SOCIALSMART_DOCUMENTS: z.enum(["any", "persisted"], { error: "must be any or persisted" }).default("any"),
});

/** @throws ConfigError with every problem at once. */
export function cliConfig(env: Readonly<Record<string, string | undefined>>) {
  return parseConfig(SETTINGS, env);
}

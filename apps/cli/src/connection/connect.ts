import { readFile } from "node:fs/promises";
import { type Client, createClient } from "@socialsmart/client/client";
import { NotSignedInError } from "@socialsmart/client/errors";
import { NotUnderstood } from "../exit.ts";
import { cliConfig } from "./config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A client by the environment's settings and a token of a file, if one is named. @throws ConfigError, NotUnderstood */
export async function connect(
  env: Environment,
  { tokenFile, notice }: { readonly tokenFile: string | undefined; readonly notice: (line: string) => void },
): Promise<Client> {
  const { SOCIALSMART_URL, SOCIALSMART_TOKEN, SOCIALSMART_DOCUMENTS } = cliConfig(env);
  const token = tokenFile === undefined ? SOCIALSMART_TOKEN : await readToken(tokenFile);
  if (!token) {
    const where =
      tokenFile === undefined
        ? "set SOCIALSMART_TOKEN, or name a file with --token-file"
        : `${tokenFile} is empty`;
    throw new NotSignedInError(`There is no token: ${where}.`, {});
  }
  return createClient({
    url: SOCIALSMART_URL,
    token,
    send: SOCIALSMART_DOCUMENTS === "persisted" ? "hashes" : "texts",
    onRetry: ({ error, waitMs }) => notice(`${error.message} Trying again${soon(waitMs)}.`),
  });
}

async function readToken(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    throw new NotUnderstood(`The token cannot be read: ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}

function soon(waitMs: number): string {
  const seconds = Math.round(waitMs / 1000);
  return seconds === 0 ? "" : ` in ${seconds} s`;
}

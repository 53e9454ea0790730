import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { run } from "../run.ts";

/** Runs a command line within the test's process, on 4 March 2026. */
export async function runCli(
  {
    url,
    token,
    documents = "any",
  }: { readonly url: string; readonly token: string; readonly documents?: string },
  ...args: readonly string[]
) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const said = Promise.all([text(stdout), text(stderr)]);
  const exitCode = await run(args, {
    env: { SOCIALSMART_URL: url, SOCIALSMART_TOKEN: token, SOCIALSMART_DOCUMENTS: documents },
    stdout,
    stderr,
    signal: new AbortController().signal,
    now: () => Temporal.Instant.from("2026-03-04T08:00:00Z"),
    notice: (line) => void stderr.write(`${line}\n`),
    columns: undefined,
    emphasise: (heading) => heading,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { exitCode, stdout: out, stderr: err };
}

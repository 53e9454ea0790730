import type { Screen } from "../../people/screen.ts";

/** What the local Slack refused, in its own words. */
export class Refused extends Error {}

export async function fetchScreen(as: string, signal: AbortSignal): Promise<Screen> {
  return read(await fetch(`/client/screen?as=${encodeURIComponent(as)}`, { signal }));
}

/** Resolves at the next change, or after a while without one. */
export async function waitForChange(since: number, signal: AbortSignal): Promise<void> {
  await read(await fetch(`/client/wait?since=${since}`, { signal }));
}

export async function does<Answer>(as: string, deed: string, input: object): Promise<Answer> {
  return read(
    await fetch(`/client/${deed}?as=${encodeURIComponent(as)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(input),
    }),
  );
}

async function read<Answer>(response: Response): Promise<Answer> {
  const body = await response.json();
  if (!response.ok) throw new Refused(body.error ?? response.statusText);
  return body;
}

import { useEffect, useState } from "preact/hooks";
import type { Screen } from "../../people/screen.ts";
import { fetchScreen, Refused, waitForChange } from "./client.ts";

const retryMs = 1000;
const hiddenMs = 3000;

export type ScreenState =
  | { kind: "loading" }
  | { kind: "refused"; reason: string }
  | { kind: "shown"; screen: Screen; connected: boolean };

/** One person's screen, drawn anew at each change in the workspace. */
export function useScreen(as: string): ScreenState {
  const [state, setState] = useState<ScreenState>({ kind: "loading" });
  useEffect(() => {
    const leaving = new AbortController();
    void follow(as, leaving.signal, setState);
    return () => leaving.abort();
  }, [as]);
  return state;
}

async function follow(
  as: string,
  signal: AbortSignal,
  show: (next: (before: ScreenState) => ScreenState) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const screen = await fetchScreen(as, signal);
      show(() => ({ kind: "shown", screen, connected: true }));
      if (document.hidden) await untilSeen(signal);
      else await waitForChange(screen.revision, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Refused) return show(() => ({ kind: "refused", reason: error.message }));
      show((before) => (before.kind === "shown" ? { ...before, connected: false } : before));
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

/**
 * A window that nobody looks at asks now and then: a browser keeps only six connections to one server, and a
 * waiting one each would starve whoever opens many windows.
 */
async function untilSeen(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, hiddenMs);
    document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
  });
}

import { Impossible } from "@socialsmart/slack-sim/people/impossible";

/** Why what somebody would do cannot be done, such as a button that is not there or no longer; undefined where it is done. */
export async function impossible(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof Impossible) return error.message;
    throw error;
  }
}

export async function possible(act: () => Promise<unknown>): Promise<boolean> {
  return (await impossible(act)) === undefined;
}

import { Impossible } from "@socialsmart/slack-sim/people/impossible";

/** False where what somebody would press is not there, or no longer. */
export async function possible(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof Impossible) return false;
    throw error;
  }
}

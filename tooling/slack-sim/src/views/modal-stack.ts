import type { View } from "./view.ts";

/** Slack stacks at most three modals. */
export const maxModals = 3;

export interface OpenModal {
  view: View;
  /** What the app or Slack said about a field, by block_id. */
  errors: Record<string, string>;
  /** Set when the app did not answer a submission in time. */
  failure?: "no_answer" | undefined;
}

/** The modals of one person, the last of them on top. */
export type ModalStack = OpenModal[];

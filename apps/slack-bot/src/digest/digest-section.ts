import type { HomeModel } from "../home/home-model.ts";
import type { Text } from "../texts/text.ts";
import type { LateWithdrawal } from "./read-late-withdrawals.ts";

/** What a digest is drawn from: what App Home shows of what there is to do, and what has happened since the last one. */
export type DigestModel = {
  readonly home: HomeModel;
  /** Of coordinators' concern; none for others. */
  readonly withdrawals: readonly LateWithdrawal[];
};

/** One part of a digest: a heading, and a line for each thing, in mrkdwn. */
export type DigestSection = { readonly heading: string; readonly lines: readonly string[] };

/** What a section says of the model; undefined where there is nothing to say. */
export type DrawDigestSection = (model: DigestModel, text: Text) => DigestSection | undefined;

/** The section, unless it has no line. */
export function unlessSilent(heading: string, lines: readonly string[]): DigestSection | undefined {
  return lines.length > 0 ? { heading, lines } : undefined;
}

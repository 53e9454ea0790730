import { seesBusinessOf } from "@socialsmart/domain/access/policy";
import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { FollowUp } from "@socialsmart/domain/follow-up/follow-up";
import { type FollowUpId, parseId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Known } from "../person/identify.ts";

/** A follow-up with what it is about. */
export type FollowUpSeen = {
  readonly followUp: FollowUp;
  readonly appendix: Appendix;
  /** The tenant. */
  readonly organisation: Organisation;
};

/** A follow-up that has a date, or a year that is to get one. */
export type AboutFollowUp = Omit<FollowUpSeen, "followUp"> & { readonly year: number };

/** Undefined for one that is not there. */
export async function readFollowUp(reader: Reader, id: FollowUpId): Promise<FollowUpSeen | undefined> {
  const [followUp] = await reader.followUps.byIds([id]);
  if (!followUp) return undefined;
  const [[appendix], [organisation]] = await Promise.all([
    reader.appendices.byIds([followUp.appendixId]),
    reader.organisations.byIds([followUp.organisationId]),
  ]);
  return appendix && organisation && { followUp, appendix, organisation };
}

/** The one that a button names, for whoever may see it: the landlord's own, and the tenant's contacts. */
export async function seenAt({ reader, actor }: Known, text: string): Promise<FollowUpSeen | undefined> {
  const id = parseId("followup", text);
  const seen = id && (await readFollowUp(reader, id));
  return seen && seesBusinessOf(actor, seen.organisation.id) ? seen : undefined;
}

export function aboutOf({ followUp: { year }, appendix, organisation }: FollowUpSeen): AboutFollowUp {
  return { year, appendix, organisation };
}

import { ASKED_DAYS_BEFORE } from "@socialsmart/domain/follow-up/due-follow-up";
import { readDueFollowUps } from "@socialsmart/domain/follow-up/read-due-follow-ups";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const appendicesToFollowUp: NonNullable<QueryResolvers["appendicesToFollowUp"]> = async (
  _parent,
  args,
  { loaders, reader, now },
) => {
  const { zone } = await loaders.landlord();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const by = args.by ? Temporal.PlainDate.from(args.by) : today.add({ days: ASKED_DAYS_BEFORE });
  return (await readDueFollowUps(reader, { by, today })).map(({ appendix }) => appendix);
};

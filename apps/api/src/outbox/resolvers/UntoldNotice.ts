import type { UntoldNoticeResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

const CHANNEL_LANE = /^channel:[^/]*\/[^/]*\/(.*)$/;

export const UntoldNotice: UntoldNoticeResolvers = {
  kind: ({ message }) => message.fact.type,
  occurredAt: ({ message }) => message.occurredAt,
  givenUpAt: ({ at }) => at,
  attempts: ({ message }) => message.attempts,
  person: ({ message: { fact } }, _args, context) => {
    if (!("personId" in fact)) return null;
    return loadReferred(context.loaders.person, fact.personId);
  },
  chatChannelId: ({ message }) => CHANNEL_LANE.exec(message.lane)?.[1] ?? null,
  initiative: ({ message: { fact } }, _args, { loaders }) =>
    "initiativeId" in fact ? loadReferred(loaders.initiative, fact.initiativeId) : null,
  shift: ({ message: { fact } }, _args, { loaders }) =>
    "shiftId" in fact ? loadReferred(loaders.shift, fact.shiftId) : null,
  pledge: ({ message: { fact } }, _args, { loaders }) =>
    "pledgeId" in fact ? loadReferred(loaders.pledge, fact.pledgeId) : null,
};

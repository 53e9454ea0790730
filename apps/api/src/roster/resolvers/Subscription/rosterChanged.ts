import type { SubscriptionResolvers } from "../../../__generated__/types.ts";
import { readWatchedRoster } from "../../read-watched-roster.ts";
import { rosterFact } from "../../roster-facts.ts";
import { RosterStream } from "../../roster-stream.ts";

export const rosterChanged: NonNullable<SubscriptionResolvers["rosterChanged"]> = {
  subscribe: async (_parent, { of }, context) => {
    const { live, deps } = context;
    const scope = await readWatchedRoster(of, context);
    return RosterStream.open({
      ...live,
      scope,
      present: (change) => {
        const event = { eventId: deps.ids.next("delivery"), happened: change.happened.map(rosterFact) };
        return {
          rosterChanged:
            change.kind === "SNAPSHOT"
              ? ({ __typename: "RosterSnapshot", ...event, scope } as const)
              : ({ __typename: "ShiftChange", ...event, shiftId: change.shiftId } as const),
        };
      },
    });
  },
};

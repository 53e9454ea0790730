import type { ShiftConnectionResolvers } from "../../__generated__/types.ts";

export const ShiftConnection: ShiftConnectionResolvers = {
  totalCount: ({ count }) => count(),
  totals: async (connection) => {
    const { shifts, understaffed, capacity, taken, offered, ...sums } = await connection.sums();
    return {
      ...{ shifts, understaffed, capacity, placesTaken: taken, placesOffered: offered },
      placesLeft: capacity - taken - offered,
      namedPlaces: sums.named,
      waitlistedPlaces: sums.waitlisted,
      pendingPlaces: sums.pending,
      confirmedMinutes: sums.confirmedMinutes,
    };
  },
};

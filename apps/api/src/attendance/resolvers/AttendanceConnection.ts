import type { AttendanceConnectionResolvers } from "../../__generated__/types.ts";

export const AttendanceConnection: AttendanceConnectionResolvers = {
  totalCount: ({ count }) => count(),
  placesPresent: async (connection) => (await connection.sums()).places,
  minutes: async (connection) => (await connection.sums()).minutes,
};

import { GraphQLScalarType } from "graphql";
import { GraphQLTimeZone } from "graphql-scalars";

/**
 * Read as graphql-scalars reads it. Written as it is stored, which was checked when it was read: to look a zone up again for
 * each shift of a list takes longer than all the rest of the shift.
 */
export const TimeZoneScalar = new GraphQLScalarType<string, string>({
  ...GraphQLTimeZone.toConfig(),
  description: "A zone of the IANA time zone database: `Europe/Stockholm`.",
  serialize(value) {
    if (typeof value !== "string") throw new TypeError("A TimeZone that is no text");
    return value;
  },
});

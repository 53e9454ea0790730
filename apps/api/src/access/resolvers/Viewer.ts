import type { ViewerResolvers } from "../../__generated__/types.ts";

export const Viewer: ViewerResolvers = {
  name: (viewer) => (viewer.kind === "PERSON" ? viewer.person.displayName : viewer.token.name),
  tokenId: (viewer) => (viewer.kind === "PERSON" ? null : viewer.token.id),
  scopes: (viewer) => (viewer.kind === "PERSON" ? [] : viewer.actor.scopes),
  expiresAt: (viewer) => (viewer.kind === "PERSON" ? viewer.expiresAt : viewer.token.expiresAt),
  person: (viewer) => (viewer.kind === "PERSON" ? viewer.person : null),
  memberships: (viewer) => (viewer.kind === "PERSON" ? viewer.actor.memberships : []),
  // Read anew: who signed in is remembered for a while.
  noticesOff: async (viewer, _args, { loaders }) =>
    viewer.kind === "PERSON" ? ((await loaders.person.load(viewer.person.id))?.noticesOff ?? []) : [],
  seats: (viewer, _args, { reader, now }) =>
    viewer.kind === "PERSON" ? reader.seats.listByPerson(viewer.person.id, now) : [],
};

import type { PersonResolvers } from "../../__generated__/types.ts";

export const Person: PersonResolvers = {
  isInChat: ({ id }, _args, { loaders }) => loaders.isInChatByPerson.load(id),
  memberships: ({ id: parentId }, _args, { loaders }) =>
    loaders.membershipsByPerson.load({ parentId, args: null }),
  clearanceNotes: ({ id: parentId }, _args, context) => {
    return context.loaders.clearanceNotesByPerson.load({ parentId, args: null });
  },
};

import type { PersonResolvers } from "../../__generated__/types.ts";

export const Person: PersonResolvers = {
  isInChat: ({ id: parentId }, _args, { loaders }) => loaders.isInChatByPerson.load({ parentId, args: null }),
  memberships: ({ id: parentId }, _args, { loaders }) =>
    loaders.membershipsByPerson.load({ parentId, args: null }),
  clearanceNotes: ({ id: parentId }, _args, context) => {
    return context.loaders.clearanceNotesByPerson.load({ parentId, args: null });
  },
};

import type { Directory } from "@socialsmart/domain/store/reader";
import { serviceTokenTable, toServiceToken } from "../access/service-token-row.ts";
import { signInIdentityTable, toSignInIdentity } from "../access/sign-in-identity-row.ts";
import { chatIdentityTable, toChatIdentity } from "../chat/chat-identity-row.ts";
import { landlordTable, toLandlord } from "../landlord/landlord-row.ts";
import { type ReadOptions, read } from "./read.ts";

export function makeDirectory(options: ReadOptions): Directory {
  return {
    async landlordByChatTeam(teamId) {
      const row = await read(options, (manager) =>
        manager.findOneBy(landlordTable, { chat_team_id: teamId }),
      );
      return row ? toLandlord(row) : undefined;
    },
    async chatIdentity(landlordId, teamId, userId) {
      const row = await read(options, (manager) =>
        manager.findOneBy(chatIdentityTable, {
          landlord_id: landlordId,
          team_id: teamId,
          user_id: userId,
        }),
      );
      return row ? toChatIdentity(row) : undefined;
    },
    async signInIdentity(landlordId, issuer, subject) {
      const row = await read(options, (manager) =>
        manager.findOneBy(signInIdentityTable, { issuer, subject, landlord_id: landlordId }),
      );
      return row ? toSignInIdentity(row) : undefined;
    },
    async serviceTokenByDigest(digest) {
      const row = await read(options, (manager) => manager.findOneBy(serviceTokenTable, { digest }));
      return row ? toServiceToken(row) : undefined;
    },
    async landlords() {
      const rows = await read(options, (manager) =>
        manager.find(landlordTable, { order: { name: "ASC", id: "ASC" } }),
      );
      return rows.map(toLandlord);
    },
  };
}

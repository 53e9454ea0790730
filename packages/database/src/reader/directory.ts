import type { Directory } from "@socialsmart/domain/store/reader";
import { serviceTokenTable, toServiceToken } from "../access/service-token-row.ts";
import { signInIdentityTable, toSignInIdentity } from "../access/sign-in-identity-row.ts";
import { appendixTable, toAppendix } from "../appendix/appendix-row.ts";
import { readingLinkTable, toReadingLink } from "../appendix/reading-link-row.ts";
import { calendarFeedTable, toCalendarFeed } from "../calendar/calendar-feed-row.ts";
import { chatIdentityTable, toChatIdentity } from "../chat/chat-identity-row.ts";
import { landlordTable, toLandlord } from "../landlord/landlord-row.ts";
import { lookUp, lookUpAll } from "./look-up.ts";
import type { ReadOptions } from "./read.ts";

export function makeDirectory(options: ReadOptions): Directory {
  return {
    async landlordByChatTeam(teamId) {
      const row = await lookUp(options, landlordTable, { chat_team_id: teamId });
      return row && toLandlord(row);
    },
    async chatIdentity(landlordId, teamId, userId) {
      const key = { landlord_id: landlordId, team_id: teamId, user_id: userId };
      const row = await lookUp(options, chatIdentityTable, key);
      return row && toChatIdentity(row);
    },
    async signInIdentity(landlordId, issuer, subject) {
      const key = { issuer, subject, landlord_id: landlordId };
      const row = await lookUp(options, signInIdentityTable, key);
      return row && toSignInIdentity(row);
    },
    async appendixByDocumentHash(documentHash) {
      const row = await lookUp(options, appendixTable, { document_hash: documentHash });
      return row && toAppendix(row);
    },
    async readingLinkByDigest(digest) {
      const row = await lookUp(options, readingLinkTable, { digest });
      return row && toReadingLink(row);
    },
    async calendarFeedByDigest(digest) {
      const row = await lookUp(options, calendarFeedTable, { digest });
      return row && toCalendarFeed(row);
    },
    async serviceTokenByDigest(digest) {
      const row = await lookUp(options, serviceTokenTable, { digest });
      return row && toServiceToken(row);
    },
    async landlords() {
      return (await lookUpAll(options, landlordTable, {}, ["name", "id"])).map(toLandlord);
    },
  };
}

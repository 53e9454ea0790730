import type { ServiceToken } from "../access/service-token.ts";
import type { SignInIdentity } from "../access/sign-in-identity.ts";
import type { CalendarFeed } from "../calendar/calendar-feed.ts";
import type { ChatIdentity } from "../chat/chat-identity.ts";
import type { ChatInvitation } from "../chat/chat-invitation.ts";
import type { CalendarFeedId, OrganisationId, PersonId, ServiceTokenId } from "../kernel/ids.ts";
import type { JoinCode } from "../organisation/join-code.ts";
import type { JoinTries } from "../person/join-tries.ts";

/**
 * Who somebody is to a chat platform or an identity provider, and what lets in whoever brings it, as a use case
 * writes them.
 */
export interface IdentityPorts {
  readonly chatIdentities: {
    find(teamId: string, userId: string): Promise<ChatIdentity | undefined>;
    listByPerson(personId: PersonId): Promise<readonly ChatIdentity[]>;
    insert(identity: ChatIdentity): Promise<void>;
    /** In place of whom the account was. */
    replace(identity: ChatIdentity): Promise<void>;
  };
  readonly chatInvitations: {
    insert(invitation: ChatInvitation): Promise<void>;
    lockByDigest(codeDigest: string): Promise<ChatInvitation | undefined>;
    save(invitation: ChatInvitation): Promise<void>;
  };
  /** One for each organisation. */
  readonly joinCodes: {
    /** @throws if the organisation has one already */
    insert(code: JoinCode): Promise<void>;
    byDigest(codeDigest: string): Promise<JoinCode | undefined>;
    lockOf(organisationId: OrganisationId): Promise<JoinCode | undefined>;
    /** Deletes the organisation's code; undefined if it has none. */
    deleteOf(organisationId: OrganisationId): Promise<JoinCode | undefined>;
  };
  readonly joinTries: {
    lockOf(by: string): Promise<JoinTries | undefined>;
    insert(tries: JoinTries): Promise<void>;
    /** In place of those that were locked. */
    replace(tries: JoinTries): Promise<void>;
  };
  readonly signInIdentities: {
    find(issuer: string, subject: string): Promise<SignInIdentity | undefined>;
    /** What the issuer calls the person; one name each. */
    findByPerson(issuer: string, personId: PersonId): Promise<SignInIdentity | undefined>;
    insert(identity: SignInIdentity): Promise<void>;
  };
  readonly calendarFeeds: {
    insert(feed: CalendarFeed): Promise<void>;
    lockById(id: CalendarFeedId): Promise<CalendarFeed | undefined>;
    save(feed: CalendarFeed): Promise<void>;
  };
  readonly serviceTokens: {
    insert(token: ServiceToken): Promise<void>;
    lockById(id: ServiceTokenId): Promise<ServiceToken | undefined>;
    save(token: ServiceToken): Promise<void>;
  };
}

import type { LandlordId, OrganisationId, PersonId, ServiceTokenId } from "../kernel/ids.ts";
import type { Role } from "../person/membership.ts";
import type { Scope } from "./scope.ts";

/** Where a command came in. LINK: at a page behind a link with a secret, such as is sent by e-mail. */
export const SOURCES = ["CHAT", "API", "LINK", "COMMAND_LINE", "TIMER"] as const;
export type Source = (typeof SOURCES)[number];

export type PersonActor = {
  readonly kind: "PERSON";
  readonly landlordId: LandlordId;
  readonly source: Source;
  readonly personId: PersonId;
  readonly memberships: readonly {
    readonly organisationId: OrganisationId;
    readonly roles: readonly Role[];
  }[];
};

/** An internal tool, by its token. */
export type ServiceActor = {
  readonly kind: "SERVICE";
  readonly landlordId: LandlordId;
  readonly source: Source;
  readonly tokenId: ServiceTokenId;
  readonly scopes: readonly Scope[];
};

/** Somebody in the landlord's chat workspace who is not linked to a person yet. */
export type ChatGuestActor = {
  readonly kind: "CHAT_GUEST";
  readonly landlordId: LandlordId;
  readonly source: Source;
  readonly teamId: string;
  readonly userId: string;
};

/** Somebody whom the landlord's identity provider (OIDC) has signed in, and who is not linked to a person yet. */
export type SignInGuestActor = {
  readonly kind: "SIGN_IN_GUEST";
  readonly landlordId: LandlordId;
  readonly source: Source;
  readonly issuer: string;
  readonly subject: string;
};

/** Whoever runs the installation, at its command line. */
export type OperatorActor = {
  readonly kind: "OPERATOR";
  readonly landlordId: LandlordId;
  readonly source: Source;
};

/** Time itself, or the chat platform: what falls due, or is found out, without anybody's doing. */
export type SystemActor = {
  readonly kind: "SYSTEM";
  readonly landlordId: LandlordId;
  readonly source: "TIMER" | "CHAT";
};

export type Actor =
  | PersonActor
  | ServiceActor
  | ChatGuestActor
  | SignInGuestActor
  | OperatorActor
  | SystemActor;
export type ActorKind = Actor["kind"];

/** The actor's own id for the audit trail and for command keys; null for an operator and for time. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case "PERSON":
      return actor.personId;
    case "SERVICE":
      return actor.tokenId;
    case "CHAT_GUEST":
      return `${actor.teamId}/${actor.userId}`;
    case "SIGN_IN_GUEST":
      return actor.subject;
    case "OPERATOR":
    case "SYSTEM":
      return null;
  }
}

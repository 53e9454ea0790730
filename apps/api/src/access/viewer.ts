import type { PersonActor, ServiceActor } from "@socialsmart/domain/access/actor";
import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Person } from "@socialsmart/domain/person/person";

/** Who asks: an internal tool by its service token, or a person who signed in. */
export type Viewer =
  | { readonly kind: "SERVICE"; readonly actor: ServiceActor; readonly token: ServiceToken }
  | {
      readonly kind: "PERSON";
      readonly actor: PersonActor;
      readonly person: Person;
      /** When what they signed in with expires. */
      readonly expiresAt: Temporal.Instant;
    };

export function viewerByToken(token: ServiceToken): Viewer {
  const { id, landlordId, scopes } = token;
  return {
    kind: "SERVICE",
    actor: { kind: "SERVICE", landlordId, source: "API", tokenId: id, scopes },
    token,
  };
}

import type { PersonActor, SignInGuestActor } from "@socialsmart/domain/access/actor";
import { linkSignIn } from "@socialsmart/domain/access/link-sign-in";
import { MAX_SIGN_IN_ID_LENGTH } from "@socialsmart/domain/access/sign-in-identity";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Person } from "@socialsmart/domain/person/person";
import type { JWTPayload } from "jose";
import { LRUCache } from "lru-cache";
import { type AuthenticationProblem, unauthenticated } from "../error/api-errors.ts";
import { BELIEVED_FOR_MS } from "./token-cache.ts";

/** What a token of the identity provider's says of whose it is. */
export type Claims = JWTPayload & { readonly sub: string };

export type SignedIn = { readonly person: Person; readonly actor: PersonActor };

type Stranger = { readonly reason: AuthenticationProblem; readonly message: string };

const MAX_PEOPLE = 1_000;
const ASCII = /^[\x21-\x7e]+$/;

/** The landlord's people, by what an identity provider says of them. What was looked up is believed as briefly as tokens are. */
export class SignedInPeople {
  readonly #deps: Deps;
  readonly #issuer: string;
  readonly #landlordId: LandlordId;
  readonly #people: LRUCache<string, Result<SignedIn, Stranger>, Claims>;

  constructor(deps: Deps, { issuer, landlordId }: { issuer: string; landlordId: LandlordId }) {
    this.#deps = deps;
    this.#issuer = issuer;
    this.#landlordId = landlordId;
    this.#people = new LRUCache({
      max: MAX_PEOPLE,
      ttl: BELIEVED_FOR_MS,
      ttlResolution: 0,
      perf: { now: () => deps.clock.now().epochMilliseconds },
      fetchMethod: (_key, _stale, { context }) => this.#lookUp(context),
    });
  }

  /** @throws a GraphQL error of code UNAUTHENTICATED that says whom to ask. */
  async find(claims: Claims): Promise<SignedIn> {
    const key = JSON.stringify([claims.sub, claims.email, claims.email_verified]);
    const found = await this.#people.fetch(key, { context: claims });
    if (!found) throw new Error("Nothing was looked up");
    if (found.ok) return found.value;
    throw unauthenticated(found.refusal.reason, found.refusal.message);
  }

  async #lookUp(claims: Claims): Promise<Result<SignedIn, Stranger>> {
    const { directory } = this.#deps.store;
    const { sub } = claims;
    if (sub.length > MAX_SIGN_IN_ID_LENGTH || !ASCII.test(sub)) {
      return stranger(
        "NOT_ACCEPTED",
        `The sign-in is not accepted: its sub is no id of at most ${MAX_SIGN_IN_ID_LENGTH} characters.`,
      );
    }
    const identity = await directory.signInIdentity(this.#landlordId, this.#issuer, sub);
    const personId = identity ? ok(identity.personId) : await this.#link(claims);
    return personId.ok ? ok(await this.#personOf(personId.value)) : personId;
  }

  async #link({ sub, email, email_verified }: Claims): Promise<Result<PersonId, Stranger>> {
    if (typeof email !== "string" || email_verified !== true) {
      return stranger(
        "ADDRESS_NOT_VERIFIED",
        "You are not known here yet, and the sign-in has no verified e-mail address (claims email, email_verified) to know you by. Ask whoever runs the identity provider.",
      );
    }
    const actor: SignInGuestActor = {
      kind: "SIGN_IN_GUEST",
      landlordId: this.#landlordId,
      source: "API",
      issuer: this.#issuer,
      subject: sub,
    };
    const linked = await linkSignIn(this.#deps, actor, { email });
    if (linked.ok) return ok(linked.value.personId);
    switch (linked.refusal.type) {
      case "NobodyHasAddress":
        return stranger(
          "NOBODY",
          "Nobody here has the e-mail address that you signed in with. Ask the landlord's coordinators to register you with it.",
        );
      case "SeveralHaveAddress":
        return stranger(
          "SEVERAL_PEOPLE",
          "Several people here have the e-mail address that you signed in with. Ask the landlord's coordinators to leave it to one of them.",
        );
      case "PersonSignsInOtherwise":
        return stranger(
          "ANOTHER_ACCOUNT",
          "Whoever has that e-mail address here signs in with another account. Ask whoever runs the installation.",
        );
      default:
        return assertNever(linked.refusal);
    }
  }

  async #personOf(personId: PersonId): Promise<SignedIn> {
    const { people } = this.#deps.store.reader(this.#landlordId);
    const [[person], memberships] = await Promise.all([
      people.byIds([personId]),
      people.memberships(personId),
    ]);
    if (!person) throw new Error(`${personId} signs in and is not there`);
    const places = memberships.map(({ organisationId, roles }) => ({ organisationId, roles }));
    const actor = {
      kind: "PERSON",
      landlordId: this.#landlordId,
      source: "API",
      personId,
      memberships: places,
    } as const;
    return { person, actor };
  }
}

function stranger(reason: AuthenticationProblem, message: string): Result<never, Stranger> {
  return err({ reason, message });
}

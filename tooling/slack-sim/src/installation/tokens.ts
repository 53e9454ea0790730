import type { SimClock } from "../clock.ts";
import type { Place } from "./places.ts";

/** As long as a token lives where tokens are rotated, in seconds. Source: https://docs.slack.dev/authentication/using-token-rotation */
const tokenSeconds = 43_200;

interface Token {
  place: Place;
  /** Milliseconds since the epoch; undefined for one that stays. */
  expiresAt: number | undefined;
  /** Slack's error for it, once it is no longer good. */
  gone?: "token_revoked" | "account_inactive";
}

export interface IssuedTokens {
  access_token: string;
  refresh_token?: string;
  expires_in?: number;
}

/** The tokens that Slack has given out. Texts are never given twice, and tell nothing. */
export class Tokens {
  readonly #clock: SimClock;
  readonly #rotates: boolean;
  readonly #tokens = new Map<string, Token>();
  readonly #refreshTokens = new Map<string, Place>();
  #issued = 0;

  constructor(clock: SimClock, rotates: boolean) {
    this.#clock = clock;
    this.#rotates = rotates;
  }

  /** Lets a given token be one of the place's, for ever. */
  know(token: string, place: Place): void {
    this.#tokens.set(token, { place, expiresAt: undefined });
  }

  issue(place: Place): IssuedTokens {
    this.#issued += 1;
    const number = `${this.#issued}-${place.id.toLowerCase()}`;
    if (!this.#rotates) {
      const token = `xoxb-local-${number}`;
      this.know(token, place);
      return { access_token: token };
    }
    const token = `xoxe.xoxb-1-local-${number}`;
    const refresh = `xoxe-1-local-${number}`;
    this.#tokens.set(token, { place, expiresAt: this.#clock.now() + tokenSeconds * 1000 });
    this.#refreshTokens.set(refresh, place);
    return { access_token: token, refresh_token: refresh, expires_in: tokenSeconds };
  }

  /** New tokens for a refresh token, which serves once; the access token that came with it lives on to its end. */
  refresh(refreshToken: string): { place: Place; tokens: IssuedTokens } | undefined {
    const place = this.#refreshTokens.get(refreshToken);
    if (!place?.scopes) return undefined;
    this.#refreshTokens.delete(refreshToken);
    return { place, tokens: this.issue(place) };
  }

  /** Whose token it is, or Slack's error for it. */
  look(token: string): Place | "invalid_auth" | "token_expired" | "token_revoked" | "account_inactive" {
    const known = this.#tokens.get(token);
    if (!known) return "invalid_auth";
    if (known.gone) return known.gone;
    const isOver = known.expiresAt !== undefined && this.#clock.now() >= known.expiresAt;
    return isOver ? "token_expired" : known.place;
  }

  /** Ends every token of the place. */
  end(place: Place, gone: NonNullable<Token["gone"]>): void {
    for (const token of this.#tokens.values()) if (token.place === place) token.gone ??= gone;
    for (const [text, of] of this.#refreshTokens) if (of === place) this.#refreshTokens.delete(text);
  }
}

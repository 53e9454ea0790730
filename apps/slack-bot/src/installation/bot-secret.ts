import type { Installation, SealedSecret } from "@socialsmart/domain/installation/installation";
import type { Keyring } from "@socialsmart/runtime/keyring";
import { z } from "zod";

/** What lets the bot talk in a place, and get another such token where they expire. */
export type BotSecret = { readonly token: string; readonly refreshToken: string | null };

const schema = z.object({ token: z.string(), refreshToken: z.string().nullable() });

export function sealSecret(keyring: Keyring, placeId: string, secret: BotSecret): SealedSecret {
  return keyring.seal(JSON.stringify(secret), purposeOf(placeId));
}

/** @throws KeyMissing, SealBroken */
export function openSecret(
  keyring: Keyring,
  { placeId, secret }: Pick<Installation, "placeId"> & { readonly secret: SealedSecret },
): BotSecret {
  return schema.parse(JSON.parse(keyring.open(secret, purposeOf(placeId))));
}

/** Binds a secret to its row: in another place's it does not open. */
function purposeOf(placeId: string): string {
  return `installation ${placeId}`;
}

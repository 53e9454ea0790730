import type { Installations } from "@socialsmart/domain/installation/installations";
import { KeyMissing, type Keyring, SealBroken } from "@socialsmart/runtime/keyring";
import type { Log } from "@socialsmart/runtime/log";
import { openSecret, sealSecret } from "./bot-secret.ts";

/**
 * Seals with the newest key what an older one has sealed, and tells which keys are no longer needed. What cannot be opened is left
 * for somebody to bring its key back.
 *
 * @throws StoreUnavailable
 */
export async function reseal(installations: Installations, keyring: Keyring, log: Log): Promise<void> {
  const old = (await installations.live()).filter(({ secret }) => secret && secret.keyId !== keyring.keyId);
  const keyIds = new Set<string>();
  let resealed = 0;
  for (const installation of old) {
    const { placeId, secret, secretExpiresAt: expiresAt } = installation;
    if (!secret) continue;
    try {
      const opened = openSecret(keyring, { placeId, secret });
      // Somebody else may have changed it meanwhile, and then sealed it with the newest key.
      await installations.replaceSecret(installation, {
        secret: sealSecret(keyring, placeId, opened),
        expiresAt,
      });
      keyIds.add(secret.keyId);
      resealed += 1;
    } catch (error) {
      if (!(error instanceof KeyMissing || error instanceof SealBroken)) throw error;
    }
  }
  if (resealed > 0)
    log.info(
      { resealed, keys: [...keyIds], newest: keyring.keyId },
      "installations are sealed with the newest key; older ones may be taken out of SLACK_INSTALLATION_KEYS once every process has it",
    );
}

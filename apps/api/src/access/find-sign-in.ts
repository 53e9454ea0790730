import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Directory } from "@socialsmart/domain/store/reader";
import { StartError } from "@socialsmart/runtime/start-error";
import type { SignInSettings } from "./authentication.ts";
import { chooseLandlord } from "./choose-landlord.ts";

type Settings = {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
  readonly OIDC_LANDLORD?: LandlordId | undefined;
};

/** Whose people sign in, and where; undefined where nobody does. @throws StartError if the database does not have them. */
export async function findSignIn(
  settings: Settings,
  directory: Directory,
): Promise<SignInSettings | undefined> {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_LANDLORD: wanted } = settings;
  if (issuer === undefined || audience === undefined) return undefined;
  const landlordId = await chooseLandlord(directory, wanted, "OIDC_LANDLORD");
  if (!landlordId.ok) throw new StartError(`OIDC_LANDLORD: ${landlordId.refusal}`);
  return { issuer, audience, landlordId: landlordId.value };
}

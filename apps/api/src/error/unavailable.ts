import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { ProviderUnavailable } from "../access/identity-provider.ts";

/** What, of all that we need, does not answer; undefined for a fault of another kind. */
export function unavailable(fault: unknown): "database" | "identity provider" | undefined {
  if (fault instanceof StoreUnavailable) return "database";
  return fault instanceof ProviderUnavailable ? "identity provider" : undefined;
}

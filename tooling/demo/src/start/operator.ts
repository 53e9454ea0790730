import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { Store } from "@socialsmart/domain/store/store";
import { StartError } from "@socialsmart/runtime/start-error";
import { TEAM_ID } from "../seed/landlord.ts";

/** @throws {StartError} if the database holds data, and not the demo's landlord */
export async function operatorOf({ directory }: Store): Promise<OperatorActor> {
  const landlord = await directory.landlordByChatTeam(TEAM_ID);
  if (!landlord) {
    throw new StartError(
      "The database of DATABASE_URL holds another landlord's data: give the demo an empty one",
    );
  }
  return { kind: "OPERATOR", landlordId: landlord.id, source: "COMMAND_LINE" };
}

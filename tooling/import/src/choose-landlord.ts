import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import { folded } from "./folded.ts";

/** The landlord that was meant: by name, id or Slack workspace, or the only one there is. A refusal is a sentence. */
export function chooseLandlord(
  landlords: readonly Landlord[],
  named: string | undefined,
): Result<Landlord, string> {
  const names = landlords.map(({ name, chatTeamId }) => (chatTeamId ? `${name} (${chatTeamId})` : name));
  const meant =
    named === undefined
      ? landlords
      : landlords.filter(
          (one) => [one.id, one.chatTeamId].includes(named) || folded(one.name) === folded(named),
        );
  const [only, ...more] = meant;
  if (only && more.length === 0) return ok(only);
  if (landlords.length === 0) return err("The database has no landlord yet: pnpm run set-up makes one.");
  const which =
    named === undefined ? "Say which landlord by --landlord" : `No single landlord is meant by ${named}`;
  return err(`${which}: ${names.toSorted().join(", ")}.`);
}

import type { InitiativeId } from "@socialsmart/domain/kernel/ids";

/** A command line that reads an initiative's coming rosters over GraphQL. Pasted into a shell, it works. */
export function rosterCommand(api: string, token: string, initiativeId: InitiativeId): string {
  const query = `{ initiative(id: "${initiativeId}") { title district { name } shifts(first: 2, upcoming: true) {
    nodes { startsAt placesTaken capacity
      pledges(first: 10) { nodes { state places organisation { name } } } } } } }`;
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, " ") });
  return [
    `curl -s ${api}/graphql -H 'content-type: application/json'`,
    `-H 'authorization: Bearer ${token}'`,
    `--data '${body}'`,
  ].join(" \\\n");
}

const QUERY = `{
  initiatives(first: 20, focusArea: INTEGRATION) { nodes { title district { name }
    shifts(first: 1, upcoming: true) { nodes { startsAt placesTaken capacity
      pledges(first: 10) { nodes { state places organisation { name } } } } } } } }`;

/** A command line that reads rosters over GraphQL, indented to stand among other lines. Pasted, it works. */
export function rosterCommand(api: string, token: string): string {
  const body = JSON.stringify({ query: QUERY.replaceAll(/\s+/g, " ") });
  return [
    `curl -s ${api}/graphql -H 'content-type: application/json'`,
    `-H 'authorization: Bearer ${token}'`,
    `--data '${body}'`,
  ]
    .map((line, index) => `${index === 0 ? "       " : "         "}${line}`)
    .join(" \\\n");
}

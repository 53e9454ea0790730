import type { ServiceToken } from "@socialsmart/domain/access/service-token";

const HEAD = ["ID", "NAME", "SCOPES", "CREATED", "EXPIRES", "LAST USED", "REVOKED"];

/** The tokens as a table to read in a terminal, the oldest first; moments are in UTC. */
export function tokenTable(tokens: readonly ServiceToken[]): string {
  const rows = [HEAD, ...tokens.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  lastUsedAt,
  revokedAt,
}: ServiceToken): readonly string[] {
  return [
    id,
    name,
    scopes.join(","),
    moment(createdAt, ""),
    moment(expiresAt, "never"),
    moment(lastUsedAt, "never"),
    moment(revokedAt, "no"),
  ];
}

function moment(instant: Temporal.Instant | null, otherwise: string): string {
  return instant?.toString({ smallestUnit: "minute" }) ?? otherwise;
}

import type { Rule } from "@socialsmart/api/access/rule";
import type { PersonActor, ServiceActor } from "@socialsmart/domain/access/actor";
import { SCOPES, type Scope } from "@socialsmart/domain/access/scope";
import type { Id } from "@socialsmart/domain/kernel/ids";
import { ROLES, type Role } from "@socialsmart/domain/person/membership";

type Rules = Readonly<Record<string, Rule<never>>>;

const LANDLORD_ID = `landlord_${"0".repeat(26)}` as Id<"landlord">;

/** Who asks, by the heading of their column. */
const COLUMNS: readonly (readonly [string, PersonActor | ServiceActor])[] = [
  ...ROLES.map((role) => [role, person(role)] as const),
  ...SCOPES.map((scope) => [`\`${scope}\``, tool(scope)] as const),
];

const CELLS = { ALWAYS: "all", DEPENDS: "own", NEVER: "–" } as const;

const INTRODUCTION = `# Who sees and does what

Written by \`pnpm run docs\` from [field-rules.ts](../apps/api/src/access/field-rules.ts), which the API asks, and the
[policy](../packages/domain/src/access/policy.ts), which decides. **all**: whatever the thing is; **own**: it depends on the thing, as the
last column says; **–**: never. A person has the roles of all their organisations together; a tool has each scope on top of
\`roster:read\`. Whoever is not signed in sees nothing; whoever has neither role nor \`roster:read\` sees who they are, and what has a
rule for everybody. Nobody sees anything of another landlord's.`;

/** The page of who may see each field and run each command, in Markdown. */
export function accessPage(fields: Readonly<Record<string, Rules>>, things: Rules): string {
  const { Query = {}, Mutation = {}, Subscription = {}, ...types } = fields;
  const found = Map.groupBy(Object.keys(things), (type) => things[type]);
  const sections = [
    ["Commands", rowsOf(Mutation)],
    ["Questions", rowsOf({ ...Query, ...Subscription })],
    ["Things by their ids", [...found].flatMap(([rule, names]) => (rule ? [row(names, rule)] : []))],
    ...Object.keys(types)
      .toSorted()
      .map((type) => [type, rowsOf(types[type] ?? {})] as const),
  ] as const;
  return `${[INTRODUCTION, ...sections.map(([title, rows]) => `## ${title}\n\n${[HEAD, ...rows].join("\n")}`)].join("\n\n")}\n`;
}

const HEAD = [
  line(["Field", ...COLUMNS.map(([heading]) => heading), "Who"]),
  line(["---", ...COLUMNS.map(() => "---"), "---"]),
].join("\n");

function rowsOf(rules: Rules): readonly string[] {
  const byMeaning = Map.groupBy(Object.keys(rules), (field) => rules[field]?.means ?? "");
  return [...byMeaning.values()].flatMap((names) => {
    const rule = rules[names[0] ?? ""];
    return rule ? [row(names, rule)] : [];
  });
}

function row(names: readonly string[], { verdict, means }: Rule<never>): string {
  const cells = COLUMNS.map(([, actor]) => CELLS[verdict(actor)]);
  return line([
    names
      .toSorted()
      .map((name) => `\`${name}\``)
      .join(" "),
    ...cells,
    means,
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function person(role: Role): PersonActor {
  const memberships = [
    { organisationId: `organisation_${"0".repeat(26)}` as Id<"organisation">, roles: [role] },
  ];
  const personId = `person_${"0".repeat(26)}` as Id<"person">;
  return { kind: "PERSON", landlordId: LANDLORD_ID, source: "API", personId, memberships };
}

function tool(scope: Scope): ServiceActor {
  const tokenId = `token_${"0".repeat(26)}` as Id<"token">;
  const scopes = [...new Set<Scope>(["roster:read", scope])];
  return { kind: "SERVICE", landlordId: LANDLORD_ID, source: "API", tokenId, scopes };
}

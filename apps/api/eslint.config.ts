import graphql from "@graphql-eslint/eslint-plugin";

const SCHEMA = ["src/*/*.graphql", "!src/*/*.query.graphql", "!src/__generated__/*"];
const QUERIES = ["src/*/*.query.graphql"];

const shared = {
  plugins: { "@graphql-eslint": graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: SCHEMA, documents: QUERIES } },
  },
};

// For GraphQL alone: everything else is Biome's.
const config = [
  { ignores: ["src/__generated__/*"] },
  {
    ...shared,
    files: ["src/*/*.graphql"],
    ignores: QUERIES,
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      "@graphql-eslint/no-scalar-result-type-on-mutation": "error",
      // It knows one style for all; here a description of one line is inline, and a longer one a block.
      "@graphql-eslint/description-style": "off",
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          ignoredSelectors: [
            // Relay's, UserError's and Node's own words: described once, there.
            "[type=FieldDefinition][name.value=/^(cursor|node|edges|pageInfo)$/]",
            "[type=FieldDefinition][parent.name.value=/Error$/][name.value=message]",
            "[type=FieldDefinition][parent.interfaces.length=1][name.value=id]",
            // Parts of a command, and of a connection, which are described whole.
            "[type=InputValueDefinition][name.value=input]",
            "[name.value=/(Input|Result|Success|Edge)$/]",
          ],
        },
      ],
      // Lists that cannot grow are lists: the seats of a pledge, an organisation's people.
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            // Answers, and what is a part of something else that has an id.
            suffixes: ["Error", "Success", "Pending", "Waitlisted", "Offered", "Connection", "Edge"],
            types: [
              "Agenda",
              "AgendaArea",
              "AgendaLine",
              "AgendaParty",
              "AppendixOffer",
              "Attendee",
              "Balance",
              "CommitmentRevision",
              "FreeDay",
              "InputIssue",
              "Membership",
              "PageInfo",
              "PlaceOffer",
              "MarkdownFault",
              "PlaceholderFault",
              "PledgeTotals",
              "RosterFact",
              "RosterSnapshot",
              "RosterTotals",
              "ShiftChange",
              "ShiftRules",
              "ShiftTotals",
              "ShortYear",
              "Signatory",
              "Signature",
              "Signup",
              "TemplatePlaceholder",
              "UnexplainedMinutes",
              "Viewer",
            ],
          },
        },
      ],
    },
  },
  {
    ...shared,
    files: QUERIES,
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // It serves clients that keep what they read by id; these show it and forget it.
      "@graphql-eslint/require-selections": "off",
      // Each connection counts as two: the initiatives of districts, their shifts, and the pledges on them.
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 10 }],
    },
  },
];

export default config;

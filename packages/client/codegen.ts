import type { CodegenConfig } from "@graphql-codegen/cli";
import { preset } from "@graphql-codegen/client-preset";

const config: CodegenConfig = {
  // The text that the API commits, not its source: a tool that stands elsewhere has no more to go by.
  schema: "../../apps/api/src/__generated__/schema.graphql",
  documents: "src/*/*.graphql",
  generates: {
    "src/__generated__/": {
      preset: {
        ...preset,
        // The preset would also write a function that finds a document by its text; here a document is imported by name.
        buildGeneratesSection: async (options) =>
          (await preset.buildGeneratesSection(options)).filter(
            ({ filename }) => !filename.endsWith("gql.ts"),
          ),
      },
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      config: {
        documentMode: "string",
        enumType: "string-literal",
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          ID: "string",
          DateTime: { input: "string | Temporal.Instant", output: "string" },
          Date: { input: "string | Temporal.PlainDate", output: "string" },
          JSON: "unknown",
          LocalTime: "string",
          Minutes: "number",
          TimeZone: "string",
        },
      },
    },
  },
};

export default config;

import { defineConfig } from "@eddeee888/gcg-typescript-resolver-files";
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: ["src/*/*.graphql", "!src/__generated__/*", "!src/*/*.query.graphql"],
  importExtension: ".ts",
  generates: {
    src: defineConfig({
      resolverTypesPath: "./__generated__/types.ts",
      resolverMainFile: "./__generated__/resolvers.ts",
      typeDefsFilePath: "./__generated__/type-defs.ts",
      mergeSchema: "./__generated__/schema.graphql",
      importExtension: ".ts",
      resolverGeneration: {
        query: "*",
        mutation: "*",
        subscription: "*",
        scalar: "*",
        // Only types that stand for something of the domain have resolvers: those with a mapper.
        object: "",
        union: "",
        interface: "*.Node",
        enum: "",
      },
      scalarsOverrides: {
        DateTime: {
          resolver: "~@socialsmart/api/kernel/date-time#DateTimeScalar",
          type: "Temporal.Instant",
        },
        Date: { resolver: "~@socialsmart/api/kernel/date#DateScalar", type: "string" },
        Minutes: { resolver: "~@socialsmart/api/kernel/minutes#MinutesScalar", type: "number" },
        JSON: { type: "unknown" },
        LocalTime: { type: "string" },
        TimeZone: { resolver: "~@socialsmart/api/kernel/time-zone#TimeZoneScalar", type: "string" },
      },
      typesPluginsConfig: {
        contextType: "../server/api-context.ts#ApiContext",
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { defaultValue: true },
        maybeValue: "T | null",
        inputMaybeValue: "T | null | undefined",
        resolversNonOptionalTypename: { unionMember: true },
      },
    }),
  },
};

export default config;

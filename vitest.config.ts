import { defineConfig } from "vitest/config";

// Neither UTC nor Stockholm, with half an hour in its offset: a forgotten time zone shows.
process.env.TZ = "America/St_Johns";

export default defineConfig({
  // As Node resolves: graphql also has an entry for bundlers, and a second copy of it refuses the first one's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{apps,packages,tooling}/*/src/**/*.test.ts"],
    globalSetup: ["tooling/mariadb/src/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

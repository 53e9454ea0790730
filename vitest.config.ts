import { defineConfig } from "vitest/config";

// Neither UTC nor Stockholm, with half an hour in its offset: a forgotten time zone shows.
process.env.TZ = "America/St_Johns";

export default defineConfig({
  test: {
    include: ["{apps,packages,tooling}/*/src/**/*.test.ts"],
    globalSetup: ["tooling/mariadb/src/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

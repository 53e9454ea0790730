import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Neither UTC nor Stockholm, with half an hour in its offset: a forgotten time zone shows.
process.env.TZ = "America/St_Johns";

// For this run alone: what one program or worker has compiled of the libraries and of our own code, the next need not.
const compiled = mkdtempSync(join(tmpdir(), "tests-compiled-"));
process.env.NODE_COMPILE_CACHE = compiled;
process.once("exit", () => rmSync(compiled, { recursive: true, force: true }));

export default defineConfig({
  // As Node resolves: graphql also has an entry for bundlers, and a second copy of it refuses the first one's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{apps,packages,tooling}/*/src/**/*.test.ts"],
    globalSetup: ["tooling/mariadb/src/global-setup.ts"],
    // Loading TypeORM, GraphQL and Bolt again for each file took longer than the tests of most.
    isolate: false,
    // Vitest leaves one processor to itself, which is idle while tests run: of two, half of the machine.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

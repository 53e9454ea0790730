import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 4 * 2 ** 30;

/** Where files may be kept in memory: of what the tests write, nothing is to outlive them. */
function isInMemory(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}

// Neither UTC nor Stockholm, with half an hour in its offset: a forgotten time zone shows.
process.env.TZ = "America/St_Johns";

// For this run alone. Each commit of each SQLite file waited for the disk, a third of the time that all tests took.
const scratch = mkdtempSync(join(isInMemory() ? MEMORY : tmpdir(), "socialsmart-tests-"));
process.env.TMPDIR = scratch;
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
// What one program or worker has compiled of the libraries and of our own code, the next need not.
process.env.NODE_COMPILE_CACHE = join(scratch, "compiled");

export default defineConfig({
  // As Node resolves: graphql also has an entry for bundlers, and a second copy of it refuses the first one's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{apps,packages,tooling}/*/src/**/*.test.ts"],
    globalSetup: ["tooling/mariadb/src/global-setup.ts"],
    // Loading TypeORM, GraphQL and Bolt again for each file took longer than the tests of most.
    isolate: false,
    // One more than there are processors: some files wait for servers, browsers and other processes most of their time.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

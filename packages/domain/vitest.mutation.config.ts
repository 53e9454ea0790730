import { defineConfig } from "vitest/config";

// As in the root's configuration, which also starts a server database: the domain has no use for one.
process.env.TZ = "America/St_Johns";

// The tests that play whole histories are left out: they take longer than all others, which are to notice a broken rule by
// themselves.
const histories = ["src/engine-model.test.ts", "src/series/any-order-of-series-commands.test.ts"];

export default defineConfig({ test: { include: ["src/**/*.test.ts"], exclude: histories } });

import { defineConfig } from "vitest/config";

// As in the root's configuration, which also starts a server database: the domain has no use for one.
process.env.TZ = "America/St_Johns";

// The model test is left out: it takes longer than all others, which are to notice a broken rule by themselves.
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], exclude: ["src/engine-model.test.ts"] },
});

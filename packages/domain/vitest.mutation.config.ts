import { defineConfig } from "vitest/config";

// As in the root's configuration, which also starts a server database: the domain has no use for one.
process.env.TZ = "America/St_Johns";

export default defineConfig({ test: { include: ["src/**/*.test.ts"] } });

import { expect, test } from "vitest";
import { packagesPage } from "./packages-page.ts";

function aPackage(path: string, needs: readonly string[] = [], needsForTests: readonly string[] = []) {
  const all = [...needs, ...needsForTests];
  return {
    path,
    name: `@x/${path}`,
    dependencies: needs.map((need) => `@x/${need}`),
    versions: Object.fromEntries(all.map((need) => [`@x/${need}`, "workspace:*"])),
  };
}

test("packages lie in their folders, and an arrow is full where one needs the other to run", () => {
  const page = packagesPage([
    aPackage("apps/chat-bot", ["packages/core"], ["tooling/sim"]),
    aPackage("packages/core", ["not-of-ours"]),
    aPackage("tooling/sim"),
  ]);
  expect(page.split("\n\n").at(-1)).toBe(`\`\`\`mermaid
flowchart LR
  subgraph in_apps["apps"]
    apps_chat_bot["chat-bot"]
  end
  subgraph in_packages["packages"]
    packages_core["core"]
  end
  subgraph in_tooling["tooling"]
    tooling_sim["sim"]
  end
  apps_chat_bot --> packages_core
  apps_chat_bot -.-> tooling_sim
\`\`\`
`);
});

import { expect, test } from "vitest";
import { fileOf, startProcess } from "./process-fixture.ts";

const main = (body: string) =>
  startProcess(`
    import { runMain } from ${fileOf("./run-main.ts")};
    import { StartError } from ${fileOf("./start-error.ts")};
    setInterval(() => {}, 1000);
    await runMain(async () => { ${body} });
  `).ended();

test("what the operator can put right is said without a stack", async () => {
  const { exitCode, stderr } = await main("throw new StartError('API_PORT=4000 is taken');");
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "API_PORT=4000 is taken\n" });
});

test("any other fault at the start is shown with its stack", async () => {
  const { exitCode, stderr } = await main("throw new TypeError('no such thing');");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/TypeError: no such thing\n\s+at /);
});

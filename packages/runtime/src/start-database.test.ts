import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { expect, test } from "vitest";
import { startDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";

test("a database that is not to be had is one line that names the variable", async () => {
  const cause = new StoreUnavailable("The database app at db:3306 cannot be reached: ECONNREFUSED");
  const attempt = startDatabase(() => Promise.reject(cause));
  await expect(attempt).rejects.toThrow(StartError);
  await expect(attempt).rejects.toMatchObject({ message: `DATABASE_URL: ${cause.message}`, cause });
});

test("a fault stays a fault, and what was opened is handed on", async () => {
  const fault = new TypeError("opens is not a function");
  await expect(startDatabase(() => Promise.reject(fault))).rejects.toBe(fault);
  expect(await startDatabase(async () => "open")).toBe("open");
});

import type { TestProject } from "vitest/node";
import { testMysqlUrl } from "./environment.config.ts";
import { obtainMysql } from "./test-server.ts";

/** Gets one MariaDB server for the whole run, tells every test file its URL, and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { mysql, release } = await obtainMysql(testMysqlUrl);
  if (!mysql.available) process.stderr.write(`\nMARIADB SUITES ARE SKIPPED: ${mysql.reason}\n\n`);
  project.provide("mysql", mysql);
  return release;
}

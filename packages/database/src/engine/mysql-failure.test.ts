import { QueryFailedError } from "typeorm";
import { describe, expect, test } from "vitest";
import { NoAnswer } from "./limit.ts";
import { mysqlFailure } from "./mysql-failure.ts";

describe("An error of MySQL or MariaDB", () => {
  test.each([
    [1205, "lock wait timeout", "ROLLED_BACK"],
    [1213, "deadlock, or a failed certification on Galera", "ROLLED_BACK"],
    [1020, "changed since it was read", "ROLLED_BACK"],
    [1047, "node not ready", "CONNECTION_LOST"],
    [1180, "error during COMMIT", "CONNECTION_LOST"],
    [1290, "read only", "CONNECTION_LOST"],
    [1792, "read-only transaction", "CONNECTION_LOST"],
    [1836, "read-only mode", "CONNECTION_LOST"],
    [1927, "connection was killed", "CONNECTION_LOST"],
    [1062, "duplicate", "DUPLICATE"],
    [4025, "CHECK on MariaDB", "FAULT"],
    [3819, "CHECK on MySQL", "FAULT"],
    [1452, "foreign key", "FAULT"],
    [1064, "syntax", "FAULT"],
    [1054, "unknown column", "FAULT"],
  ])("%i (%s) means %s, whatever the driver calls it", (errno, _what, meaning) => {
    const error = Object.assign(new Error("said by the server"), { errno, code: "ER_MISNAMED" });
    expect(mysqlFailure(new QueryFailedError("SELECT 1", [], error))).toBe(meaning);
  });

  test.each([
    ["a refused connection", { code: "ECONNREFUSED", errno: -111, syscall: "connect" }],
    ["a connection that was reset", { code: "ECONNRESET", errno: -104, syscall: "read" }],
    ["a connection that took too long to make", { code: "ETIMEDOUT", errorno: "ETIMEDOUT" }],
    ["a connection that the server closed", { code: "PROTOCOL_CONNECTION_LOST", fatal: true }],
  ])("that the server did not send, %s, means that the connection is lost", (_what, facts) => {
    expect(mysqlFailure(Object.assign(new Error("said by the driver"), facts))).toBe("CONNECTION_LOST");
  });

  test("that is none, but silence, means that the connection is lost", () => {
    expect(mysqlFailure(new NoAnswer("…"))).toBe("CONNECTION_LOST");
  });

  test.each([new Error("A bug in the work"), new TypeError("x is not a function"), "thrown text", undefined])(
    "that is none at all is a fault: %s",
    (error) => {
      expect(mysqlFailure(error)).toBe("FAULT");
    },
  );
});

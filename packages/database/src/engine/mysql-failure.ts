import { QueryFailedError } from "typeorm";
import type { Failure } from "./engine.ts";
import { NoAnswer } from "./limit.ts";

/*
 * By number, never by the driver's name for it: the names belong to MySQL, and MariaDB has given some numbers another
 * meaning. https://mariadb.com/docs/server/reference/error-codes and
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
 */

/** The transaction, or on 1205 its last statement, was given up by the server. */
const ROLLED_BACK: ReadonlySet<number> = new Set([
  1205, // lock wait timeout
  1213, // deadlock; on Galera a failed certification
  1020, // changed since it was read (MariaDB under snapshot isolation)
  1969, // statement took too long (MariaDB)
  3024, // statement took too long (MySQL)
]);

/** The server says goodbye, is not ready, or may not be written to: another connection may reach a better one. */
const CONNECTION_LOST: ReadonlySet<number> = new Set([
  1040, // too many connections
  1047, // Galera node not ready
  1053, // shutdown in progress
  1152, // aborted connection
  1158,
  1159,
  1160,
  1161, // network errors
  1180, // error during COMMIT: the outcome is unknown
  1184, // aborted connection
  1203, // too many connections of this user
  1290, // read only
  1317, // interrupted: the connection was told to stop
  1792, // read-only transaction
  1836, // read-only mode
  1927, // connection was killed (MariaDB)
  3169, // session was killed (MySQL)
  4031, // disconnected for inactivity (MySQL)
]);

const DUPLICATE: ReadonlySet<number> = new Set([1062, 1586]);

export function mysqlFailure(error: unknown): Failure {
  if (error instanceof NoAnswer) return "CONNECTION_LOST";
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return "FAULT";
  const errno = "errno" in cause && typeof cause.errno === "number" ? cause.errno : 0;
  if (ROLLED_BACK.has(errno)) return "ROLLED_BACK";
  if (CONNECTION_LOST.has(errno)) return "CONNECTION_LOST";
  if (DUPLICATE.has(errno)) return "DUPLICATE";
  return errno <= 0 && isOfTheConnection(cause) ? "CONNECTION_LOST" : "FAULT";
}

/** Errors that the server did not send: of the socket, or of the driver that finds its socket gone. */
function isOfTheConnection(error: Error): boolean {
  if ("fatal" in error && error.fatal === true) return true;
  if ("syscall" in error) return true;
  const code = "code" in error ? String(error.code) : "";
  return (
    code.startsWith("PROTOCOL_") ||
    code === "ETIMEDOUT" ||
    /closed (state|connection)|Pool is closed/.test(error.message)
  );
}

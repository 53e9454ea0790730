import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2";
import { QueryFailedError } from "typeorm";
import type { Answer, Statement } from "./statement.ts";

/** By the driver's own prepared statements: TypeORM puts the values into the text. @throws {QueryFailedError} */
export function executeOn(connection: PoolConnection, { sql, values }: Statement): Promise<Answer> {
  return new Promise((resolve, reject) => {
    connection.execute<RowDataPacket[] | ResultSetHeader>(sql, [...values], (error, result) => {
      if (error) reject(new QueryFailedError(sql, [...values], error));
      else if (Array.isArray(result)) resolve({ rows: result, affected: 0 });
      else resolve({ rows: [], affected: result.affectedRows });
    });
  });
}

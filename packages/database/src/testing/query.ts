import Sqlite from "better-sqlite3";
import { createConnection } from "mysql2/promise";

/** Asks the database past its ports, for what none of them shows. Values are given as text. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  if (url.startsWith("sqlite:")) {
    const file = new Sqlite(url.slice("sqlite:".length), { readonly: true });
    try {
      return file.prepare<[], Record<string, unknown>>(sql).all();
    } finally {
      file.close();
    }
  }
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query(sql);
    return rows as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
}

import type { Sql } from "./sql.ts";

/** @throws if places taken on some shift are not those of its confirmed pledges, or somebody still waits */
export async function checkRosters(sql: Sql): Promise<void> {
  const wrong = await sql.rows(
    `SELECT s.id FROM shift s LEFT JOIN pledge p ON p.shift_id = s.id AND p.live = 1
     GROUP BY s.id, s.taken
     HAVING s.taken <> COALESCE(SUM(CASE WHEN p.state = 'CONFIRMED' THEN p.places ELSE 0 END), 0)
       OR SUM(CASE WHEN p.state <> 'CONFIRMED' THEN 1 ELSE 0 END) > 0`,
  );
  if (wrong.length > 0) throw new Error(`${wrong.length} shifts have other places taken than are confirmed`);
}

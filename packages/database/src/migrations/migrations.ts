import { FirstTables1795000000000 } from "./1795000000000-first-tables.ts";

/** Every migration, in order. One that has been released is never edited. */
export const MIGRATIONS = [FirstTables1795000000000];

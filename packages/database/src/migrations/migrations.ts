import { FirstTables1795420000000 } from "./1795420000000-first-tables.ts";

/** Every migration, in order. One that has been released is never edited. */
export const MIGRATIONS = [FirstTables1795420000000];

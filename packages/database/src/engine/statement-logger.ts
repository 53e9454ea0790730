import type { Logger } from "typeorm";
import type { EngineOptions } from "./engine.ts";

/** Hears every statement that TypeORM sends. Errors are not logged here: who catches them knows what they mean. */
export function statementLogger({ onStatement, log }: EngineOptions): Logger {
  return {
    logQuery: (sql) => onStatement?.(sql),
    logQueryError: () => {},
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: (level, message) => {
      if (level === "warn") log?.warn({}, String(message));
    },
  };
}

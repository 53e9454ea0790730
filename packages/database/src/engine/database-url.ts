import { StoreUnavailable } from "@socialsmart/domain/store/store";

export type DatabaseUrl =
  | { readonly kind: "sqlite"; readonly path: string }
  | {
      readonly kind: "mysql";
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

export type MysqlUrl = Extract<DatabaseUrl, { kind: "mysql" }>;

/**
 * Reads `sqlite:<path>` (relative to the working directory unless it begins with a slash) or
 * `mysql://user:password@host:port/database`, which serves MariaDB too.
 *
 * @throws {StoreUnavailable} saying what is wrong, without the password.
 */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (url.startsWith("sqlite:")) {
    const path = url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, "");
    if (path === "" || path === ":memory:") {
      throw new StoreUnavailable("The database URL names no file: write sqlite:<path>");
    }
    return { kind: "sqlite", path };
  }
  const parsed = URL.parse(url);
  if (parsed?.protocol !== "mysql:") {
    throw new StoreUnavailable(
      "The database URL must be sqlite:<path> or mysql://user:password@host:port/database",
    );
  }
  const database = decodeURIComponent(parsed.pathname.slice(1));
  if (parsed.hostname === "" || database === "") {
    throw new StoreUnavailable("The database URL must name a host and a database: mysql://…@host/database");
  }
  return {
    kind: "mysql",
    // An IPv6 address stands in brackets in a URL and without them everywhere else.
    host: parsed.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: parsed.port === "" ? 3306 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
  };
}

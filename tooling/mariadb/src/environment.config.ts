/** A server to test on in place of a throw-away one; its user must be allowed to make and drop databases. */
export const testMysqlUrl = process.env.TEST_MYSQL_URL;

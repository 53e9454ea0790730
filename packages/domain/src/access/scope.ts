/**
 * What a service token may do. `roster:read` sees everything but people, `people:read` sees names and e-mail as well,
 * `pledges:write` pledges and withdraws for any organisation, `plan:write` plans initiatives and shifts.
 */
export const SCOPES = ["roster:read", "people:read", "pledges:write", "plan:write"] as const;
export type Scope = (typeof SCOPES)[number];

/** One Web API call as it was made and answered. */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The HTTP status; 0 where the caller never got an answer. */
  readonly status: number;
  /** What was answered, or would have been had the connection held. */
  readonly answer: Readonly<Record<string, unknown>>;
}

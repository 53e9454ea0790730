/** How what a person did went down with the app; "none" where nothing was sent to it. */
export interface Outcome {
  state: "acked" | "timed_out" | "failed" | "none";
}

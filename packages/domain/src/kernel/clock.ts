export interface Clock {
  now(): Temporal.Instant;
}

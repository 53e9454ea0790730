/** The answer of a rule or a use case: a value, or a refusal that says why not. Faults are thrown instead. */
export type Result<T, E> = Ok<T> | Err<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly refusal: E };

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<const E>(refusal: E): Err<E> {
  return { ok: false, refusal };
}

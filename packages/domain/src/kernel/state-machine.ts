/** Which states may follow each state. A state with no followers is final. */
export type StateMachine<S extends string> = { readonly [state in S]: readonly S[] };

export function mayBecome<S extends string>(machine: StateMachine<S>, from: S, to: S): boolean {
  return machine[from].includes(to);
}

import type { StateMachine } from "@socialsmart/domain/kernel/state-machine";

const PLAIN_NAME = /^[A-Z]+(?:_[A-Z]+)*$/;
/** What Mermaid 12 does not take for a state's name, in whatever case: the words of its own. */
const WORDS_OF_MERMAID = ["CLASS", "CLASSDEF", "CLICK", "DEFAULT", "HREF", "NOTE", "SCALE", "STATE", "STYLE"];

/**
 * A Mermaid state diagram of the table: an arrow from the start to each state that begins, and from each state that none
 * follows to the end.
 *
 * @param alsoBegins states that begin although others lead to them.
 * @throws RangeError if Mermaid could not draw a state by its name, or if a state is named that the table has not.
 */
export function stateDiagram(table: StateMachine<string>, alsoBegins: readonly string[]): string {
  const states = Object.keys(table);
  const ledTo = new Set(Object.values(table).flat());
  for (const state of [...states, ...ledTo, ...alsoBegins]) assertDrawable(state, states);

  const begins = states.filter((state) => !ledTo.has(state) || alsoBegins.includes(state));
  const arrows = [
    ...begins.map((state) => `[*] --> ${state}`),
    ...Object.entries(table).flatMap(([from, next]) => next.map((to) => `${from} --> ${to}`)),
    ...states.filter((state) => table[state]?.length === 0).map((state) => `${state} --> [*]`),
  ];
  return ["stateDiagram-v2", ...arrows.map((arrow) => `  ${arrow}`)].join("\n");
}

function assertDrawable(state: string, states: readonly string[]): void {
  if (!PLAIN_NAME.test(state) || WORDS_OF_MERMAID.includes(state)) {
    throw new RangeError(`Mermaid cannot draw a state named ${JSON.stringify(state)}`);
  }
  if (!states.includes(state)) throw new RangeError(`${state} is led to, but is no state of the table`);
}

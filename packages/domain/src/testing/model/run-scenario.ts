import type { PersonId, ShiftId, TimerId } from "../../kernel/ids.ts";
import { runTimer } from "../../timer/run-timer.ts";
import type { DueTimer } from "../../timer/timer-queue.ts";
import { adoptIds, wrongAnswer } from "./answers.ts";
import { commandOf } from "./commands.ts";
import { differences, pictureOf, pictureOfModel } from "./compare.ts";
import { brokenInvariants } from "./invariants.ts";
import { unrecordedPasses } from "./passes.ts";
import { type EngineUnderTest, look, type Seen } from "./probe.ts";
import { contradictions, signUpBeforehand } from "./sign-up-beforehand.ts";
import { buildSmallWorld, type SmallWorld } from "./small-world.ts";
import { find, type Model, uncovered } from "./state.ts";
import type { Scenario, Step } from "./steps.ts";
import { nth } from "./targets.ts";
import { catchUp, momentsToCome, offerOn, settle } from "./time.ts";
import { Reminders, wronglyTold } from "./told.ts";
import type { Answer } from "./verdict.ts";

/** How often each kind of step was done, or refused for what. */
export type Tally = Map<string, number>;

/** What a step was: whether anything was to change, who gave a seat up, whether it was time's doing. */
type Checked = { readonly changed: boolean; readonly by?: PersonId | null; readonly byTimer?: boolean };

type Asked = {
  readonly does: Step["do"];
  readonly ask: (key: string) => Promise<Answer>;
  readonly key: string;
  readonly answer: Answer;
};

/**
 * Runs a scenario on an engine and on the naive model side by side, and after every step holds the two against each other and
 * the invariants against what is stored. @throws at the first step that goes wrong, saying what it was and all that is wrong
 */
export async function runScenario(
  engine: EngineUnderTest,
  scenario: Scenario,
  name: string,
  tally: Tally = new Map(),
): Promise<void> {
  const small = await buildSmallWorld(engine.deps, { ...scenario, name });
  const run = new ScenarioRun(engine, small, tally);
  await run.begin();
  for (const [index, step] of scenario.steps.entries()) await run.take(step, index);
  await run.toTheEndOfTime();
}

class ScenarioRun {
  readonly #engine: EngineUnderTest;
  readonly #small: SmallWorld;
  readonly #tally: Tally;
  readonly #asked: Asked[] = [];
  readonly #timersRun = new Set<TimerId>();
  readonly #reminders = new Reminders();
  #model: Model;
  #before: Seen | undefined;
  #at = "the beginning";

  constructor(engine: EngineUnderTest, small: SmallWorld, tally: Tally) {
    this.#engine = engine;
    this.#small = small;
    this.#tally = tally;
    this.#model = small.model;
  }

  async begin(): Promise<void> {
    await this.#engine.written(this.#small.world.landlordId);
    this.#before = await this.#look();
    this.#expect(differences(pictureOf(this.#before), pictureOfModel(this.#model)));
  }

  async take(step: Step, index: number): Promise<void> {
    this.#at = `step ${index}, ${JSON.stringify(step)}`;
    const { clock } = this.#engine.deps;
    switch (step.do) {
      case "clock":
        clock.advance({ minutes: step.minutes });
        this.#model.now = clock.now().epochMilliseconds;
        return;
      case "clockTo": {
        const moment = nth(momentsToCome(this.#model), step.moment);
        if (moment !== undefined) this.#setClock(Math.max(moment + step.off, this.#model.now));
        return;
      }
      case "back":
        this.#setClock(this.#model.now - step.milliseconds);
        return;
      case "timers":
        return this.#runTimers(step.run);
      case "again":
        return step.other ? this.#askOther(step.nth) : this.#askAgain(step.nth);
      default:
        return this.#command(step, `key-${index}`);
    }
  }

  /** All timers to the last: then nothing is open that was ever opened, and no pledge is live. */
  async toTheEndOfTime(): Promise<void> {
    this.#at = "the end of time";
    const last = Temporal.Instant.from("2027-01-01T00:00:00Z");
    for (;;) {
      const [next] = await this.#due(last);
      if (!next) break;
      this.#setClock(Math.max(next.dueAt.epochMilliseconds, this.#model.now));
      await this.#runTimers("ALL");
    }
    const { shifts, pledges } = await this.#look();
    this.#expect([
      ...shifts.filter(({ state }) => state === "OPEN").map(({ id }) => `${id} is open for ever`),
      ...pledges
        .filter(({ state }) => ["PENDING", "CONFIRMED", "WAITLISTED", "OFFERED"].includes(state))
        .map(({ id, state }) => `${id} is ${state} for ever`),
    ]);
  }

  async #command(step: Step, key: string): Promise<void> {
    const { deps } = this.#engine;
    const command = commandOf(deps, { ...this.#small, model: this.#model }, step);
    if (!command) return;
    const next = structuredClone(this.#model);
    next.served = [];
    const shift = command.shift === null ? null : find(next.shifts, command.shift);
    if (shift) catchUp(next, shift);
    const { forbidden, reasons, effect } = command.foretell(next);

    const signUp = command.signUp && (await signUpBeforehand(deps, this.#small.initiativeId, command.signUp));
    const answer = await command.ask(key);
    this.#expect(signUp ? contradictions(signUp, step, answer) : []);
    this.#asked.push({ does: step.do, ask: command.ask, key, answer });
    this.#count(answer.ok ? step.do : `${step.do} ${answer.refusal.type}`);
    if (answer.ok !== (reasons.length === 0)) {
      this.#expect([`answered ${JSON.stringify(answer)}, foretold ${JSON.stringify(reasons)}`]);
    }
    if (!answer.ok) {
      const { type } = answer.refusal;
      const isRight = forbidden ? type === "NotAllowed" : reasons.includes(type);
      this.#expect(isRight ? [] : [`refused for ${type}, foretold ${JSON.stringify(reasons)}`]);
      return this.#check({ changed: false });
    }
    effect();
    adoptIds(next, answer.value);
    if (shift) offerOn(next, shift);
    this.#model = next;
    await this.#check({ changed: true, by: command.by ?? null });
    this.#expect(wrongAnswer(next, step, answer.value));
  }

  async #askAgain(n: number): Promise<void> {
    const asked = nth(this.#asked, n);
    if (!asked) return;
    const answer = await asked.ask(asked.key);
    const [given, again] = [JSON.stringify(asked.answer), JSON.stringify(answer)];
    this.#expect(given === again ? [] : [`21 answered ${given} the first time and ${again} the second`]);
    await this.#check({ changed: false });
    this.#count("again");
  }

  /** Another command under a key that was used. */
  async #askOther(n: number): Promise<void> {
    const [asked, other] = [nth(this.#asked, n), nth(this.#asked, n + 1)];
    // Two of a kind may be the same to the letter, and then it is no other command.
    if (!asked || !other || asked.does === other.does) return;
    const answer = await other.ask(asked.key);
    const isReused = !answer.ok && answer.refusal.type === "CommandKeyReused";
    this.#expect(isReused ? [] : [`21 another command under ${asked.key}: ${JSON.stringify(answer)}`]);
    await this.#check({ changed: false });
    this.#count("again, as another command");
  }

  async #runTimers(which: "ALL" | "SOME" | "UNFINISHED"): Promise<void> {
    const due = await this.#due(this.#engine.deps.clock.now());
    for (const [index, timer] of due.entries()) {
      if (which === "SOME" && index % 2 === 1) continue;
      await runTimer(this.#engine.deps, timer);
      this.#foretellTimer(timer);
      if (which !== "UNFINISHED") await this.#finish(timer);
      await this.#check({ changed: true, byTimer: true });
      this.#count(`timer ${timer.timer.type}`);
    }
  }

  #foretellTimer({ id, timer }: DueTimer): void {
    this.#model.served = [];
    if (this.#timersRun.has(id)) return;
    this.#timersRun.add(id);
    if (timer.type !== "ShiftMoment" && timer.type !== "OfferExpiry") return;
    const shift = find(this.#model.shifts, timer.shiftId);
    catchUp(this.#model, shift);
    if (timer.type === "ShiftMoment" && timer.revision === shift.revision) settle(this.#model, shift);
    offerOn(this.#model, shift);
  }

  /** The world's own: a shared store has those of other runs too. */
  async #due(now: Temporal.Instant): Promise<readonly DueTimer[]> {
    const { landlordId } = this.#small.world;
    const ours = new Set<ShiftId>(this.#model.shifts.map(({ id }) => id));
    const due = await this.#engine.timers.due(now, 10_000);
    return due.filter(
      (each) => each.landlordId === landlordId && "shiftId" in each.timer && ours.has(each.timer.shiftId),
    );
  }

  async #finish({ id }: DueTimer): Promise<void> {
    const claim = { id, owner: "model", leaseMs: 60_000 };
    await this.#engine.timers.claim(claim);
    await this.#engine.timers.finish(claim);
  }

  /** Holds what is stored against the model and the invariants; where nothing was to change, against what was there before. */
  async #check({ changed, by = null, byTimer = false }: Checked): Promise<void> {
    const before = this.#before ?? (await this.#look());
    const after = await this.#look();
    const written = await this.#engine.written(this.#small.world.landlordId);
    this.#before = after;
    if (!changed) {
      this.#expect([
        ...differences(pictureOf(after), pictureOf(before)),
        ...written.events.map(
          ({ action, subject }) => `20 audited though nothing changed: ${action} ${subject}`,
        ),
        ...written.facts.map(({ type }) => `told though nothing changed: ${type}`),
      ]);
      return;
    }
    this.#expect([
      ...differences(pictureOf(after), pictureOfModel(this.#model)),
      ...brokenInvariants({ ...written, before, after, now: this.#model.now }),
      ...uncovered(this.#model),
      ...unrecordedPasses(this.#model, written),
      ...wronglyTold(this.#model, { ...written, before, after }, by),
      ...this.#reminders.add(this.#model, written.facts, byTimer),
    ]);
  }

  #look(): Promise<Seen> {
    const { world, initiativeId } = this.#small;
    return look(this.#engine.deps.store, world.landlordId, initiativeId);
  }

  #setClock(moment: number): void {
    this.#engine.deps.clock.set(Temporal.Instant.fromEpochMilliseconds(moment));
    this.#model.now = moment;
  }

  #count(kind: string): void {
    this.#tally.set(kind, (this.#tally.get(kind) ?? 0) + 1);
  }

  #expect(problems: readonly string[]): void {
    if (problems.length === 0) return;
    const hours = Temporal.Instant.fromEpochMilliseconds(this.#model.now).toString();
    throw new Error(`At ${this.#at}, ${hours}:\n  ${problems.join("\n  ")}`);
  }
}

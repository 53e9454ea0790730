/**
 * Measures the contenders in turns, round after round, so that a machine that is slower for a while is so for all of them.
 * The first turn of each warms it up and does not count.
 */
export async function takeTurns<Name extends string, Measured>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await contenders[name]();
      if (round > 0) measured[name].push(result);
    }
  }
  return measured;
}

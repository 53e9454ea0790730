/** What a table of the memory store holds of each row, and what must be unique about it. */
export type TableShape<Row> = {
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  readonly landlordOf: (row: Row) => string;
  /** Each gives a value that no two rows share; null where it does not matter. */
  readonly uniques?: readonly ((row: Row) => string | null)[];
};

/** Rows by key, in the order they came. Breaking a key or a unique value throws, as a database's constraint would. */
export class MemoryTable<Row> {
  readonly #shape: TableShape<Row>;
  #rows: ReadonlyMap<string, Row>;
  /** The same map, once it is this table's own to write; until then it may be another's too. */
  #own: Map<string, Row> | null = null;
  #isSealed = false;

  constructor(shape: TableShape<Row>, rows: ReadonlyMap<string, Row> = new Map()) {
    this.#shape = shape;
    this.#rows = rows;
  }

  /** A snapshot: rows are never changed in place, and whichever of the two tables writes first takes a map of its own. */
  copy(): MemoryTable<Row> {
    this.#own = null;
    return new MemoryTable(this.#shape, this.#rows);
  }

  /** No more writes: the transaction that made them has ended. */
  seal(): void {
    this.#isSealed = true;
  }

  all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** The table as one landlord sees it. */
  of(landlordId: string): LandlordTable<Row> {
    const { name, keyOf, landlordOf } = this.#shape;
    const isOwn = (row: Row) => landlordOf(row) === landlordId;
    const find = (key: string) => {
      const row = this.#rows.get(key);
      return row !== undefined && isOwn(row) ? row : undefined;
    };
    const mustBeOwn = (row: Row) => {
      if (!isOwn(row)) throw new Error(`${name} ${keyOf(row)} is of another landlord than ${landlordId}`);
    };
    return {
      all: () => this.all().filter(isOwn),
      find,
      insert: (row) => {
        mustBeOwn(row);
        if (this.#rows.has(keyOf(row))) throw new Error(`${name} ${keyOf(row)} exists`);
        this.#write(row);
      },
      save: (row) => {
        mustBeOwn(row);
        if (!find(keyOf(row))) throw new Error(`${name} ${keyOf(row)} does not exist`);
        this.#write(row);
      },
      delete: (key) => {
        if (!find(key)) throw new Error(`${name} ${key} does not exist`);
        this.#rowsToWrite(key).delete(key);
      },
    };
  }

  #rowsToWrite(key: string): Map<string, Row> {
    if (this.#isSealed)
      throw new Error(`${this.#shape.name} ${key} was written after its transaction had ended`);
    if (!this.#own) {
      this.#own = new Map(this.#rows);
      this.#rows = this.#own;
    }
    return this.#own;
  }

  #write(row: Row): void {
    const { name, keyOf, uniques = [] } = this.#shape;
    const key = keyOf(row);
    const rows = this.#rowsToWrite(key);
    for (const uniqueOf of uniques) {
      const value = uniqueOf(row);
      if (value === null) continue;
      for (const [otherKey, other] of rows) {
        if (otherKey !== key && uniqueOf(other) === value) {
          throw new Error(`${name} ${key} is not unique: ${value}`);
        }
      }
    }
    rows.set(key, row);
  }
}

export type LandlordTable<Row> = {
  all(): readonly Row[];
  find(key: string): Row | undefined;
  /** @throws if the key is taken, or a unique value */
  insert(row: Row): void;
  /** @throws if there is no such row, or a unique value is taken */
  save(row: Row): void;
  /** @throws if there is no such row */
  delete(key: string): void;
};

/** Of what the same list asks for again and again, such as one of a compiled operation, the reading is made once. */
export function oncePerNeeds<Needs extends object, Made>(
  make: (needs: Needs) => Made,
): (needs: Needs) => Made {
  const known = new WeakMap<Needs, Made>();
  return (needs) => {
    const made = known.get(needs) ?? make(needs);
    known.set(needs, made);
    return made;
  };
}

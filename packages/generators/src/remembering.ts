/** A function of a name that remembers what it has answered: a project has few names of types and columns, and most of them often. */
export function remembering<Answer>(compute: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = compute(name);
    known.set(name, answer);
    return answer;
  };
}

type Expression =
  | { readonly kind: "tag"; readonly name: string }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression };

/** A build constraint as gofmt writes it: `a&&b||!c` → `(a && b) || !c`; one with mistakes stays as it is. */
export function normalizeConstraint(text: string): string {
  if (text === "") return text;
  const tokens = text.match(/\|\||&&|[!()]|[\p{L}\p{Nd}_.]+|\S/gu) ?? [];
  const parser = createParser(tokens);
  const expression = parser.or();
  return expression && parser.isAtEnd() ? print(expression) : text;
}

function createParser(tokens: readonly string[]) {
  let at = 0;
  const binary = (operator: string, kind: "and" | "or", operand: () => Expression | undefined) => {
    let left = operand();
    while (left && tokens[at] === operator) {
      at++;
      const right = operand();
      left = right && { kind, left, right };
    }
    return left;
  };
  const not = (): Expression | undefined => {
    if (tokens[at] !== "!") return atom();
    at++;
    // gofmt refuses `!!a`.
    const operand = tokens[at] === "!" ? undefined : not();
    return operand && { kind: "not", operand };
  };
  const atom = (): Expression | undefined => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = or();
      return tokens[at++] === ")" ? inner : undefined;
    }
    return /^[\p{L}\p{Nd}_.]+$/u.test(token) ? { kind: "tag", name: token } : undefined;
  };
  const and = () => binary("&&", "and", not);
  const or = (): Expression | undefined => binary("||", "or", and);
  return { or, isAtEnd: () => at === tokens.length };
}

function print(expression: Expression): string {
  switch (expression.kind) {
    case "tag":
      return expression.name;
    case "not":
      return `!${inParentheses(expression.operand, ["and", "or"])}`;
    case "and":
      return `${inParentheses(expression.left, ["or"])} && ${inParentheses(expression.right, ["or"])}`;
    case "or":
      return `${inParentheses(expression.left, ["and"])} || ${inParentheses(expression.right, ["and"])}`;
  }
}

function inParentheses(expression: Expression, kinds: readonly Expression["kind"][]): string {
  return kinds.includes(expression.kind) ? `(${print(expression)})` : print(expression);
}

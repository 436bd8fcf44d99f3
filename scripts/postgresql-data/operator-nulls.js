/** An operator is NULL when the function behind it is. */
export function createOperatorNulls(functions, functionNull) {
  const results = new Map(functions.map((fact) => [key(fact.name, inputTypes(fact)), functionNull(fact)]));
  return (operator) => {
    const types = operator.left === undefined ? [operator.right] : [operator.left, operator.right];
    return results.get(key(operator.function, types)) ?? (operator.strict ? "strict-or-null" : "any");
  };
}

function inputTypes(fact) {
  return fact.arguments.map((text) =>
    text
      .replace(/^[*&<>]/, "")
      .replace(/=$/, "")
      .split(":")
      .at(-1),
  );
}

function key(name, types) {
  return `${name}(${types.join(",")})`;
}

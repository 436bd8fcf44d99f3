const reservedWords: ReadonlySet<string> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in " +
    "instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface " +
    "package private protected public await arguments eval undefined NaN Infinity"
  ).split(" "),
);

/** Nearly every name; the form that they all have takes 0.4 ms to compile. */
const asciiForm = /^[A-Za-z$_][\w$]*$/;
const identifierForm = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const identifierPart = /[\p{ID_Continue}$]/u;

/** Whether `name` has the form of a JavaScript identifier; reserved words have it too. */
export function hasIdentifierForm(name: string): boolean {
  return asciiForm.test(name) || identifierForm.test(name);
}

/** Whether a variable, function or parameter can't have this name in a module. */
export function isReservedWord(name: string): boolean {
  return reservedWords.has(name);
}

/** The nearest name that a variable or a function may have: `delete` → `delete_`, `2fa` → `_2fa`, an empty one → `fallback`. */
export function safeIdentifier(name: string, fallback: string): string {
  const isWellFormed = hasIdentifierForm(name);
  const cleaned = isWellFormed ? name : onlyIdentifierParts(name);
  if (cleaned === "") return fallback;
  if (isReservedWord(cleaned)) return `${cleaned}_`;
  return isWellFormed || hasIdentifierForm(cleaned) ? cleaned : `_${cleaned}`;
}

function onlyIdentifierParts(name: string): string {
  return [...name].map((character) => (identifierPart.test(character) ? character : "_")).join("");
}

/** A property's key as it is written in an object literal or interface: quoted where it must be. */
export function propertyKey(name: string): string {
  // A plain `__proto__:` in a literal would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return hasIdentifierForm(name) ? name : stringLiteral(name);
}

/** Access to a property: `args.id`, `args["?column?"]`. */
export function propertyAccess(object: string, name: string): string {
  return hasIdentifierForm(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** A string as it is written in code: in double quotes, unless single ones need fewer escapes. */
export function stringLiteral(text: string): string {
  const doubled = JSON.stringify(text);
  const count = (quote: string) => text.split(quote).length;
  if (count('"') <= count("'")) return doubled;
  return `'${doubled.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

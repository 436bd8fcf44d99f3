import { type Shape, shape } from "./structure.ts";

type Json = Readonly<Record<string, unknown>>;

/** The compared shape of a tree of libpg-query; `offset` turns its byte offsets into places in the text. */
export function theirShapes(tree: unknown, offset: (bytes: number) => number): Shape[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => theirShapes(item, offset));
  if (!isObject(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    isObject(value) ? nodeShapes(key, value, offset) : theirShapes(value, offset),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeShapes(kind: string, node: Json, offset: (bytes: number) => number): Shape[] {
  const below = (): Shape[] => theirShapes(node, offset);
  const at = typeof node.location === "number" ? offset(node.location) : 0;
  switch (kind) {
    case "MultiAssignRef":
      // `SET (a, b) = (…)` has its source once for each column.
      return node.colno === 1 ? below() : [];
    case "ColumnRef":
      // The star behind `TABLE t` stands nowhere in the text.
      if (node.location === -1) return [];
      return shape(`column ${names(node.fields).join(".")}@${at}`, at, []);
    case "ParamRef":
      return shape(`parameter ${node.number ?? 0}@${at}`, at, []);
    case "FuncCall":
      return callShape(node, at, below());
    case "A_Expr":
      return operatorShape(node, at, below());
    case "BoolExpr":
      if (node.boolop === "NOT_EXPR") return notShape(node, at, below());
      return shape(node.boolop === "AND_EXPR" ? "and" : "or", undefined, below());
    case "NullTest":
      return shape("is null", undefined, below());
    case "BooleanTest":
      return shape(`is ${booleanTests[String(node.booltesttype)]}`, undefined, below());
    case "JsonIsPredicate":
      return shape("is json", undefined, below());
    case "XmlExpr":
      return node.op === "IS_DOCUMENT" ? shape("is document", undefined, below()) : below();
    case "SubLink":
      return subLinkShape(node, at, below());
    case "TypeCast":
      return shape("cast", undefined, below());
    default:
      return below();
  }
}

const booleanTests: Readonly<Record<string, string>> = {
  IS_TRUE: "true",
  IS_NOT_TRUE: "true",
  IS_FALSE: "false",
  IS_NOT_FALSE: "false",
  IS_UNKNOWN: "unknown",
  IS_NOT_UNKNOWN: "unknown",
};

/** Texts of a list of strings and stars. */
function names(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    if (!isObject(item)) return [];
    if (isObject(item.String)) return [String(item.String.sval ?? "")];
    return "A_Star" in item ? ["*"] : [];
  });
}

function callShape(node: Json, at: number, below: readonly Shape[]): Shape[] {
  const name = names(node.funcname).at(-1) ?? "";
  if (name === "is_normalized" && isOwnSyntax(node)) return shape("is normalized", undefined, below);
  // LIKE … ESCAPE and SIMILAR TO wrap their pattern in a call that nobody wrote.
  if (name === "like_escape" || name === "similar_to_escape") return [...below];
  if (name === "xmlexists") return [...below];
  return shape(`call ${name}@${at}`, at, below);
}

function operatorShape(node: Json, at: number, below: readonly Shape[]): Shape[] {
  const name = names(node.name).at(-1) ?? "";
  switch (node.kind) {
    case "AEXPR_IN":
      return shape(`in_list@${at}`, at, below);
    case "AEXPR_BETWEEN":
    case "AEXPR_NOT_BETWEEN":
    case "AEXPR_BETWEEN_SYM":
    case "AEXPR_NOT_BETWEEN_SYM":
      return shape(`between@${at}`, at, below);
    case "AEXPR_DISTINCT":
    case "AEXPR_NOT_DISTINCT":
      return shape(`is_distinct_from@${at}`, at, below);
    case "AEXPR_LIKE":
    case "AEXPR_ILIKE":
    case "AEXPR_SIMILAR":
      return shape(`pattern_match@${at}`, at, below);
    case "AEXPR_NULLIF":
      return [...below];
    default:
      return shape(`operator ${name}@${at}`, at, below);
  }
}

/** `a NOT IN (…)`, `IS NOT JSON`, `IS NOT DOCUMENT` and `IS NOT NORMALIZED` are NOT around the test in their tree, not in the text. */
function notShape(node: Json, at: number, below: readonly Shape[]): Shape[] {
  const inner = Array.isArray(node.args) ? node.args[0] : undefined;
  return isObject(inner) && isNegatedTest(inner, node.location) ? [...below] : shape(`not@${at}`, at, below);
}

function isNegatedTest(inner: Json, location: unknown): boolean {
  const { SubLink: link, XmlExpr: xml, FuncCall: call, JsonIsPredicate: json } = inner;
  if (isObject(link)) return link.location === location && link.subLinkType === "ANY_SUBLINK";
  if (isObject(json)) return json.location === location;
  if (isObject(xml)) return xml.op === "IS_DOCUMENT" && xml.location === location;
  return isObject(call) && call.location === location && isOwnSyntax(call);
}

function isOwnSyntax(call: Json): boolean {
  return call.funcformat === "COERCE_SQL_SYNTAX";
}

function subLinkShape(node: Json, at: number, below: readonly Shape[]): Shape[] {
  const type = node.subLinkType;
  if (type !== "ANY_SUBLINK" && type !== "ALL_SUBLINK") return [...below];
  const operator = names(node.operName).at(-1);
  return operator === undefined ? shape("in_query", undefined, below) : shape(`operator ${operator}@${at}`, at, below);
}

import { upperFirst } from "./camel-name.ts";

export type JsonCaseStyle = "" | "none" | "camel" | "pascal" | "snake";

export interface JsonNaming {
  readonly style: JsonCaseStyle;
  /** `userID` rather than `userId` in camel case. */
  readonly upperId: boolean;
}

/** The name in a JSON tag. */
export function jsonName(name: string, { style, upperId }: JsonNaming): string {
  switch (style) {
    case "":
    case "none":
      return name;
    case "camel":
      return joinParts(name, false, upperId ? "ID" : "Id");
    case "pascal":
      return joinParts(name, true, "ID");
    case "snake":
      return snakeName(name);
  }
}

function joinParts(name: string, upperAll: boolean, id: string): string {
  return name
    .split("_")
    .map((part, index) => (index === 0 && !upperAll ? part : part === "id" ? id : upperFirst(part)))
    .join("");
}

/** `userName` → `user_name`; a run of capitals is one word: `HTTPServer` → `httpserver`. */
export function snakeName(name: string): string {
  const split = name.includes("_") ? name : name.replace(/(\P{Lu})(\p{Lu}+)/gu, "$1_$2");
  return split.toLowerCase();
}

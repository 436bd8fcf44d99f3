import {
  booleanOption,
  choiceOption,
  integerOption,
  listOption,
  mapOption,
  type Option,
  type OptionSchema,
  recordOption,
  stringOption,
} from "@sqlc-ts/plugin-sdk";
import { optionalBooleanOption, optionalListOption } from "./option-readers.ts";
import { goOptionShape, goTypeShape, overrideShape } from "./option-shape.ts";

/** What is read by options of these names. */
type ValuesOf<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends Option<infer Value> ? Value : never;
};

const flag = booleanOption(false);
const text = stringOption("");

const goTypeParts = goTypeShape({ flag, text });

export type GoTypeParts = ValuesOf<typeof goTypeParts>;

/** `github.com/x/y.T`, or the same in parts. */
export type GoTypeOption = string | GoTypeParts;

const goTypeRecord = recordOption<GoTypeParts>(goTypeParts);

const goType: Option<GoTypeOption> = {
  fallback: "",
  read: (value, path, report) => (typeof value === "string" ? value : goTypeRecord.read(value, path, report)),
};

const override = overrideShape({ flag, text, goType });

/** An entry of `overrides` as it is written. */
export type OverrideOptions = ValuesOf<typeof override>;

const shape = goOptionShape({
  flag,
  optionalFlag: optionalBooleanOption(),
  text,
  // differs from sqlc: another style is a message there that its process crashed.
  caseStyle: choiceOption(["", "none", "camel", "pascal", "snake"], ""),
  integer: integerOption(undefined),
  texts: listOption(text),
  optionalTexts: optionalListOption(text),
  names: mapOption(text),
  overrides: listOption(recordOption<OverrideOptions>(override)),
});

export type GoOptions = ValuesOf<typeof shape>;

/** Options under `overrides.go`, for all packages of a configuration. */
export type SharedOptions = Pick<GoOptions, "overrides" | "rename">;

export const optionSchema: OptionSchema<GoOptions> = shape;

export const sharedSchema: OptionSchema<SharedOptions> = { overrides: shape.overrides, rename: shape.rename };

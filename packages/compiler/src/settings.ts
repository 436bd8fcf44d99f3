/** What the user's configuration decides about analysis. */
export interface CompileSettings {
  /** `proven`: a type is what can be proven. `sqlc`: an explicit cast is NOT NULL, as sqlc has it. */
  readonly nullability: "proven" | "sqlc";
  readonly strictFunctionChecks: boolean;
  readonly strictOrderBy: boolean;
}

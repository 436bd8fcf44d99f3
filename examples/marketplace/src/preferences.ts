/** What accounts choose for themselves; kept as JSON in `accounts.preferences`. */
export interface Preferences {
  readonly theme?: "dark" | "light";
  readonly newsletter?: boolean;
}

import type { Span } from "@sqlc-ts/diagnostics";

/** Whether a value can be NULL, and if so because of what: messages, hover text and the documentation show the reason. */
export type Nullability = Never | Maybe;

export interface Never {
  readonly kind: "never";
  /** Why it cannot be NULL, where that is not plain, e.g. `WHERE bio IS NOT NULL`. */
  readonly because?: string;
}

export interface Maybe {
  readonly kind: "maybe";
  /** e.g. `column "bio" allows NULL`, `right side of LEFT JOIN`, `max() of no rows`. */
  readonly because: string;
  readonly span?: Span;
  /** Only because of a lax column. */
  readonly lax?: true;
}

export const never: Never = { kind: "never" };

export function maybe(because: string, span?: Span): Maybe {
  return span ? { kind: "maybe", because, span } : { kind: "maybe", because };
}

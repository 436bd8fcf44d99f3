export type OrderId = number & { readonly brand: "order" };

export interface Details {
  readonly note: string;
}

export interface Instant {
  readonly text: string;
}

export function parseInstant(text: string): Instant {
  return { text };
}

export function formatInstant(instant: Instant): string {
  return instant.text;
}

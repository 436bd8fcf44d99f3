/** Work for later; kept as JSON in `jobs.payload`. */
export type Job =
  | { readonly kind: "send-receipt"; readonly orderNumber: string }
  | { readonly kind: "reindex-product"; readonly productId: string };

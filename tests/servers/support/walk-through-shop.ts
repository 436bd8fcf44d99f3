/** The walk of examples/marketplace, whatever client its code is generated for. */
export interface Shop {
  signUp(database: unknown): Promise<{ account: { id: bigint } }>;
  lookAround(database: unknown): Promise<{ product: { product: { id: bigint } } }>;
  fillCart(database: unknown, accountId: bigint): Promise<{ cart: { id: string } }>;
  order(database: unknown, accountId: bigint, cartId: string): Promise<{ order: { id: bigint } }>;
  pay(database: unknown, accountId: bigint, orderId: bigint): Promise<unknown>;
  ship(database: unknown, orderId: bigint): Promise<unknown>;
  review(database: unknown, accountId: bigint, productId: bigint): Promise<unknown>;
  closeTheDay(database: unknown): Promise<unknown>;
}

export const steps = ["signUp", "lookAround", "fillCart", "order", "pay", "ship", "review", "closeTheDay"] as const;

/** What each step returns, without what differs from run to run. */
export type Walk = Readonly<Record<(typeof steps)[number], unknown>>;

export async function walkThroughShop(shop: Shop, database: unknown): Promise<Walk> {
  const signUp = await shop.signUp(database);
  const { id } = signUp.account;
  const lookAround = await shop.lookAround(database);
  const fillCart = await shop.fillCart(database, id);
  const order = await shop.order(database, id, fillCart.cart.id);
  const orderId = order.order.id;
  const pay = await shop.pay(database, id, orderId);
  const ship = await shop.ship(database, orderId);
  const review = await shop.review(database, id, lookAround.product.product.id);
  const closeTheDay = await shop.closeTheDay(database);
  const walk = { signUp, lookAround, fillCart, order, pay, ship, review, closeTheDay };
  return {
    ...walk,
    ...Object.fromEntries(Object.entries(walk).map(([step, result]) => [step, withoutChance(result)])),
  };
}

/** The value without random UUIDs, moments of this run and how long it took; the moments of the seed are older. */
function withoutChance(value: unknown): unknown {
  if (typeof value === "string") return textWithoutChance(value);
  if (value instanceof Date) return Math.abs(Date.now() - value.getTime()) < 86_400_000 ? "now" : value;
  if (Array.isArray(value)) return value.map(withoutChance);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutChance(member)]));
}

function textWithoutChance(text: string): string {
  if (/^00:00:0\d(\.\d+)?$/.test(text)) return "some seconds";
  return text.replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "a UUID");
}

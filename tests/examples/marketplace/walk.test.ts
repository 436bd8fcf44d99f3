import { beforeAll, expect, test } from "vitest";
import * as shop from "../../../examples/marketplace/index.ts";
import { createDatabase, seed } from "../../../examples/marketplace/src/database.ts";

let walk: Awaited<ReturnType<typeof walkThrough>>;

async function walkThrough() {
  const own = await createDatabase();
  await seed(own);
  const signedUp = await shop.signUp(own);
  const { id } = signedUp.account;
  const seen = await shop.lookAround(own);
  const cart = await shop.fillCart(own, id);
  const ordered = await shop.order(own, id, cart.cart.id);
  const paid = await shop.pay(own, id, ordered.order.id);
  const shipped = await shop.ship(own, ordered.order.id);
  const reviewed = await shop.review(own, id, seen.product.product.id);
  const closed = await shop.closeTheDay(own);
  await own.close();
  return { signedUp, seen, cart, ordered, paid, shipped, reviewed, closed };
}

beforeAll(async () => {
  walk = await walkThrough();
}, 120_000);

test("an account keeps what is not changed", () => {
  expect(walk.signedUp.changed).toEqual({
    id: 5n,
    displayName: "Eve",
    locale: "de",
    preferences: { theme: "light" },
  });
});

test("a session without roles has none", () => {
  expect(walk.signedUp.session).toMatchObject({ accountId: 5n, status: "pending", roles: null });
});

test("an address is a composite value", () => {
  const address = { recipient: "Eve E.", street: 'Am "Markt" 2', postalCode: "53111", city: "Bonn", country: "DE" };
  expect(walk.signedUp.addresses).toEqual([{ id: 4n, label: "home", address, city: "Bonn", isDefault: true }]);
});

test("the search finds the tea that is no powder", () => {
  expect(walk.seen.results).toMatchObject([
    { id: 1n, title: "Sencha green tea", lowestPrice: "9.50", sellerSlug: "tea-house" },
  ]);
});

test("a product comes with its seller and its brand", () => {
  expect(walk.seen.product).toMatchObject({
    product: { slug: "sencha", details: { organic: true } },
    seller: { slug: "tea-house", holidays: [] },
    brand: { name: "Camellia" },
    average: null,
    reviews: 0n,
  });
});

test("a product's page has its images, tags and prices", () => {
  expect(walk.seen.page).toEqual({
    id: 1n,
    title: "Sencha green tea",
    images: [
      { url: "https://img.example/sencha-1.jpg", alt: "A tin of tea" },
      { url: "https://img.example/sencha-2.jpg", alt: null },
    ],
    tags: ["gift", "Organic"],
    skus: ["SEN-100", "SEN-500"],
    priceRange: { lower: "9.50", upper: "39.00", bounds: "[]" },
  });
});

test("the categories are a tree", () => {
  expect(walk.seen.categories.map(({ name, depth }) => `${"  ".repeat(depth)}${name}`)).toEqual([
    "Kitchen",
    "  Tea",
    "    Green tea",
    "Stationery",
  ]);
});

test("a cart adds up", () => {
  expect(walk.cart.items).toMatchObject([
    { cartItem: { quantity: 2 }, variant: { sku: "SEN-100" }, lineTotal: "19.00", cartTotal: "26.25" },
    { cartItem: { quantity: 1 }, variant: { sku: "NOTE-A5", size: { heightMm: 12 } }, cartTotal: "26.25" },
  ]);
});

test("an order is the cart, less the coupon", () => {
  expect(walk.ordered.order).toMatchObject({
    goodsTotal: "26.25",
    shippingTotal: "4.90",
    discountTotal: "2.63",
    total: "28.52",
    status: "placed",
    shipTo: { city: "Bonn" },
  });
});

test("what is ordered is reserved", () => {
  expect(walk.ordered.stock.map(({ sku, available }) => [sku, available])).toEqual([
    ["NOTE-A5", 7],
    ["SEN-100", 23],
  ]);
});

test("the invoice has the tax of the country it is sent to", () => {
  expect(walk.paid.invoice).toMatchObject({ number: 1000n, net: "26.25", tax: "4.99" });
  expect(walk.paid.lines.map(({ invoiceLine, gross }) => [invoiceLine.text, gross])).toEqual([
    ["2 × Sencha green tea", "22.61"],
    ["1 × Dotted notebook", "8.63"],
  ]);
});

test("paying changes the order's status", () => {
  expect(walk.paid.change).toMatchObject({ oldStatus: "placed", newStatus: "paid", changedBy: 5n });
});

test("no more is refunded than was paid", () => {
  expect(walk.paid.tooMuch).toBeNull();
  expect(walk.paid.payment).toMatchObject({ refunded: "1.50", cardCountry: "DE" });
});

test("a parcel can be followed", () => {
  expect(walk.shipped.details).toMatchObject({
    carrier: { name: "Post", deliversTo: ["DE", "FR", "IE"] },
    lastEvent: "Out for delivery",
    trackingLink: "https://post.example/track/PX-77",
  });
  expect(walk.shipped.timeline.map(({ kind, what }) => [kind, what])).toEqual([
    ["tracking", "Out for delivery, Bonn"],
    ["status", "paid"],
  ]);
});

test("a review counts", () => {
  expect(walk.reviewed.rating).toEqual({ productId: 1n, reviews: 1n, average: "5.0000000000000000", good: 1n });
  expect(walk.reviewed.histogram.map(({ percent }) => percent)).toEqual(["100", "0", "0", "0", "0"]);
  expect(walk.reviewed.reviews).toMatchObject([{ account: { displayName: "Eve" }, helpful: 1n }]);
});

test("a job is what was put into the queue", () => {
  expect(walk.closed.jobs).toEqual([
    { id: 1n, payload: { kind: "send-receipt", orderNumber: "2026-0001" }, attempts: 1 },
  ]);
});

test("sellers are paid their balance once", () => {
  const paid = walk.closed.payouts.map(({ sellerId, amount }) => [sellerId, amount]).sort();
  expect(paid).toEqual([
    [1n, "-17.48"],
    [2n, "-6.38"],
  ]);
  expect(walk.closed.paidTwice).toEqual([]);
});

test("sales are counted for every grouping", () => {
  expect(walk.closed.categories.at(-1)).toEqual({ category: null, brand: null, items: 3n, level: 3 });
});

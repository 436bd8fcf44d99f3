import { expect } from "vitest";
import * as analytics from "../../../examples/marketplace/src/db/analytics_sql.ts";
import * as billing from "../../../examples/marketplace/src/db/billing_sql.ts";
import * as carts from "../../../examples/marketplace/src/db/carts_sql.ts";
import * as community from "../../../examples/marketplace/src/db/community_sql.ts";
import * as inventory from "../../../examples/marketplace/src/db/inventory_sql.ts";
import * as operations from "../../../examples/marketplace/src/db/operations_sql.ts";
import * as promotions from "../../../examples/marketplace/src/db/promotions_sql.ts";
import * as shipping from "../../../examples/marketplace/src/db/shipping_sql.ts";
import { prepareAttempts } from "./attempts.ts";

const attempt = prepareAttempts();

attempt("stock and movements change together", async (tx) => {
  const move = { warehouseId: 2, variantId: 4n, change: 12, reason: "purchase", note: null } as const;
  expect(await inventory.moveStock(tx, move)).toEqual({ onHand: 12, available: 12 });
  const movements = await inventory.listMovements(tx, { warehouseId: 2, variantId: 4n });
  expect(movements).toMatchObject([{ change: 12, reason: "purchase", level: 12n }]);
});

attempt("counting corrects what is on the shelves", async (tx) => {
  const counted = { warehouseId: 1, variantIds: [1n, 3n, 4n], amounts: [20, 2, 9] };
  expect(await inventory.countStock(tx, counted)).toEqual({ changed: [3n, 4n], foundNew: true });
});

attempt("rows lie in the partition of their year", async (tx) => {
  expect(await inventory.partitionsInUse(tx)).toEqual([
    { partition: "logistics.stock_movements_2025", movements: 1n },
    { partition: "logistics.stock_movements_2026", movements: 2n },
  ]);
});

attempt("opening hours are a multirange", async (tx) => {
  expect(await inventory.isOpenAt(tx, { code: "CGN", hour: 18 })).toEqual({ isOpen: false });
});

attempt("a cart made before signing in is adopted", async (tx) => {
  const anonymous = await carts.openCart(tx, { accountId: null, currency: "EUR" });
  const own = await carts.openCart(tx, { accountId: 2n, currency: "EUR" });
  if (!anonymous || !own) throw new Error("no cart");
  await carts.putIntoCart(tx, { cartId: anonymous.id, variantId: 3n, quantity: 2 });
  expect(await carts.adoptCart(tx, { anonymousCart: anonymous.id, accountId: 2n })).toBe(1);
  expect(await carts.getCart(tx, { cartId: own.id })).toMatchObject([{ cartItem: { quantity: 2 } }]);
});

attempt("an empty wish list has no product", async (tx) => {
  await carts.createWishlist(tx, { accountId: 2n, name: "later", isPublic: false });
  expect(await carts.listWishes(tx, { accountId: 2n })).toEqual([
    { name: "later", product: null, note: null, priority: 0 },
  ]);
});

attempt("rows of child tables are read through their parent", async (tx) => {
  await billing.addBankAccount(tx, { accountId: 2n, label: "savings", iban: "DE00", holder: null });
  const expiresOn = "2030-01-31";
  await billing.addCard(tx, { accountId: 2n, label: "card", network: "visa", lastDigits: "0001", expiresOn });
  const methods = await billing.listPaymentMethods(tx, { accountId: 2n });
  expect(methods.map(({ label, kind, iban, network }) => [label, kind, iban, network])).toEqual([
    ["savings", "billing.bank_accounts", "DE00", null],
    ["card", "billing.cards", null, "visa"],
  ]);
  expect(await billing.countBareMethods(tx)).toEqual({ count: 0n });
});

attempt("a range without an end holds for every later day", async (tx) => {
  expect(await billing.taxRateOn(tx, { country: "DE", day: "2026-06-01" })).toEqual({ rate: "0.1900" });
});

attempt("carriers are found in arrays of a domain", async (tx) => {
  expect(await shipping.carriersTo(tx, { country: "DE" })).toMatchObject([
    { name: "Bike", countries: 1 },
    { name: "Post", countries: 3 },
  ]);
});

attempt("a question may wait for its answer", async (tx) => {
  const asked = await community.askQuestion(tx, { productId: 1n, accountId: 2n, body: "Loose or in bags?" });
  const answer = { accountId: null, sellerId: 1n, body: "Loose." };
  await community.askQuestion(tx, { productId: 1n, accountId: null, body: "Which year?" });
  await community.answerQuestion(tx, { questionId: asked?.id ?? 0n, ...answer });
  const questions = await community.listQuestions(tx, { productId: 1n });
  expect(questions.map(({ askedBy, answer: text, isOfficial }) => [askedBy, text, isOfficial])).toEqual([
    ["Bob", "Loose.", true],
    [null, null, null],
  ]);
});

attempt("attachments are an array of JSON", async (tx) => {
  const opened = await community.openConversation(tx, {
    orderId: null,
    sellerId: 1n,
    accountId: 2n,
    subject: "Hello",
  });
  const attachments = [{ name: 'a "b".png', size: 3 }];
  const sent = { conversationId: opened?.id ?? 0n, authorId: 2n, body: "See here", attachments };
  expect(await community.sendMessage(tx, sent)).toMatchObject({ attachments, readAt: null });
  expect(await community.listConversations(tx, { accountId: 2n })).toMatchObject([
    { subject: "Hello", message: { body: "See here" }, seller: "tea-house" },
  ]);
});

attempt("a promotion lowers the price while it runs", async (tx) => {
  expect(await promotions.promotedPrice(tx, { id: 1n })).toEqual({ price: "9.50", promoted: "8.55" });
});

attempt("a promotion is extended", async (tx) => {
  const extended = await promotions.extendPromotion(tx, { id: 2n, by: "1 year" });
  expect(extended).toMatchObject({ runs: { upper: new Date("3000-01-01T00:00:00Z") } });
});

attempt("the NULL of JSON is not the NULL of SQL", async (tx) => {
  expect(await operations.getSetting(tx, { key: "vacation" })).toEqual({ value: null });
  await operations.saveSetting(tx, { key: "colours", value: ["red", null] });
  expect(await operations.getSetting(tx, { key: "colours" })).toEqual({ value: ["red", null] });
});

attempt("the audit log tells field by field what changed", async (tx) => {
  const change = { before: { price: 1, title: "Tea" }, after: { price: 2, title: null } };
  await operations.writeAuditLog(tx, {
    actorId: 1n,
    action: "price",
    subject: "product 1",
    ...change,
    clientIp: null,
  });
  expect(await operations.readAuditLog(tx, { subject: "product 1" })).toMatchObject([
    { field: "price", oldValue: 1, newValue: 2 },
    { field: "title", oldValue: "Tea", newValue: null },
  ]);
});

attempt("followers are notified", async (tx) => {
  const notified = await operations.notify(tx, { sellerId: 1n, data: { sale: true }, channel: "mail" });
  expect(notified.map(({ accountId }) => accountId).sort()).toEqual([2n, 3n]);
  expect(await operations.listInbox(tx, { accountId: 2n, onlyUnread: true })).toMatchObject([{ data: { sale: true } }]);
});

attempt("every day of a calendar has a row", async (tx) => {
  const calendar = { sellerId: 1n, firstDay: "2026-02-27", lastDay: "2026-03-01" };
  const days = await analytics.salesCalendar(tx, calendar);
  expect(days.map(({ day, orders }) => [day, orders])).toEqual([
    ["2026-02-27", 0n],
    ["2026-02-28", 0n],
    ["2026-03-01", 0n],
  ]);
});

attempt("views are counted by the hour", async (tx) => {
  const since = new Date("2026-01-01T00:00:00Z");
  expect(await analytics.viewsPerHour(tx, { since })).toEqual([
    {
      hour: new Date("2026-02-01T10:00:00Z"),
      views: 2n,
      visitors: 2n,
      meanTime: "00:00:00.1",
      hasGuests: false,
    },
  ]);
});

attempt("searches without results are reported", async (tx) => {
  const [search] = await analytics.fruitlessSearches(tx, { atLeast: 2n });
  expect(search).toMatchObject({ terms: "coffee", times: 2n });
});

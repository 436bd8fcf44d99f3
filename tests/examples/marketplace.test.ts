import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as shop from "../../examples/marketplace/index.ts";
import { createDatabase, readMigrations, seed } from "../../examples/marketplace/src/database.ts";
import * as accounts from "../../examples/marketplace/src/db/accounts_sql.ts";
import * as analytics from "../../examples/marketplace/src/db/analytics_sql.ts";
import * as billing from "../../examples/marketplace/src/db/billing_sql.ts";
import * as carts from "../../examples/marketplace/src/db/carts_sql.ts";
import * as community from "../../examples/marketplace/src/db/community_sql.ts";
import * as inventory from "../../examples/marketplace/src/db/inventory_sql.ts";
import * as operations from "../../examples/marketplace/src/db/operations_sql.ts";
import * as products from "../../examples/marketplace/src/db/products_sql.ts";
import * as promotions from "../../examples/marketplace/src/db/promotions_sql.ts";
import * as sellers from "../../examples/marketplace/src/db/sellers_sql.ts";
import * as shipping from "../../examples/marketplace/src/db/shipping_sql.ts";
import * as variants from "../../examples/marketplace/src/db/variants_sql.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const example = join(root, "examples/marketplace");

let database: PGlite;

beforeAll(async () => {
  database = await createDatabase();
  await seed(database);
}, 60_000);

afterAll(() => database.close());

describe("the project", () => {
  test("generates the code that is committed", async () => {
    const host = createMemoryHost(readFiles(/\.(sql|yaml)$/));
    const { ok } = await runProject(host, { mode: "generate" });
    expect({ ok, logged: host.logged.join("") }).toEqual({ ok: true, logged: "" });
    const generated = [...host.files].filter(([path]) => path.startsWith("/project/src/db/"));
    const committed = Object.entries(readFiles(/\.ts$/)).filter(([path]) => path.startsWith("src/db/"));
    expect(Object.fromEntries(generated.map(([path, text]) => [path.slice("/project/".length), text]))).toEqual(
      Object.fromEntries(committed),
    );
  });

  test("type-checks strictly", () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", example], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("can take every migration back", async () => {
    const empty = await createDatabase();
    for (const { down } of [...(await readMigrations())].reverse()) await empty.exec(down);
    const { rows } = await empty.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace");
    await empty.close();
    expect(rows).toEqual([]);
  });
});

describe("the walk through the shop", () => {
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
  }, 60_000);

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
});

/** Runs in a transaction that is rolled back, so that tests do not meet. */
function attempt(name: string, run: (transaction: Transaction) => Promise<void>): void {
  test(name, () =>
    database.transaction(async (transaction) => {
      await run(transaction);
      await transaction.rollback();
    }),
  );
}

describe("generated functions", () => {
  attempt("filters that are left out let everything through", async (tx) => {
    const all = await accounts.searchAccounts(tx, { status: null, term: null, pageSize: 10, skipped: 1 });
    expect(all.map(({ displayName }) => displayName)).toEqual(["Bob", "Cleo", "Dan"]);
  });

  attempt("filters that are given apply", async (tx) => {
    const found = await accounts.searchAccounts(tx, { status: "active", term: "ADA", pageSize: 10, skipped: 0 });
    expect(found).toMatchObject([{ email: "Ada@example.org", orders: 0n, lastOrder: null }]);
  });

  attempt("a list of ids is one parameter", async (tx) => {
    expect(await accounts.listAccountsByIds(tx, { ids: [3n, 1n] })).toEqual([
      { id: 1n, displayName: "Ada" },
      { id: 3n, displayName: "Cleo" },
    ]);
  });

  attempt("permissions come from all roles", async (tx) => {
    const permissions = await accounts.listPermissions(tx, { accountId: 1n });
    expect(permissions.map(({ permission }) => permission)).toEqual(["orders.cancel", "orders.read", "payouts.run"]);
  });

  attempt("closing an account ends its sessions and keeps the account", async (tx) => {
    const tokenHash = Uint8Array.of(1);
    await accounts.openSession(tx, { tokenHash, accountId: 2n, clientIp: null, userAgent: null, lifetime: "1 day" });
    expect(await accounts.closeAccount(tx, { id: 2n })).toEqual({ id: 2n, sessionsClosed: 1n });
    expect(await accounts.getAccount(tx, { id: 2n })).toMatchObject({ status: "closed", preferences: {} });
  });

  attempt("addresses are counted by a field of theirs", async (tx) => {
    expect(await accounts.countAddressesByCountry(tx)).toEqual([
      { country: "DE", addresses: 2n },
      { country: "FR", addresses: 1n },
    ]);
  });

  attempt("a multirange of days says when a seller is back", async (tx) => {
    const holidays = [
      { lower: "2026-12-24", upper: "2026-12-27", bounds: "[)" },
      { lower: "2026-08-01", upper: "2026-08-15", bounds: "[)" },
    ] as const;
    await sellers.setHolidays(tx, { id: 2n, holidays });
    expect(await sellers.listSellersOnHoliday(tx, { day: "2026-08-14" })).toEqual([
      { slug: "paper-moon", backOn: "2026-12-27" },
    ]);
  });

  attempt("sellers are ranked by followers", async (tx) => {
    const ranked = await sellers.mostFollowedSellers(tx, { limit: 2 });
    expect(ranked).toEqual([
      { slug: "tea-house", followers: 2n, place: 1n },
      { slug: "paper-moon", followers: 1n, place: 2n },
    ]);
  });

  attempt("a seller without ratings has none", async (tx) => {
    const [shopOfAda] = await sellers.listSellersOfAccount(tx, { accountId: 1n });
    expect(shopOfAda).toMatchObject({ seller: { slug: "paper-moon" }, role: "manager", rating: null });
  });

  attempt("a translation falls back to the original, field by field", async (tx) => {
    expect(await products.getProductText(tx, { id: 1n, locale: "de" })).toEqual({
      id: 1n,
      title: "Grüner Sencha",
      description: "A fresh green tea from Shizuoka, steamed and rolled.",
      isTranslated: true,
    });
  });

  attempt("JSON is found by what it contains", async (tx) => {
    expect(await products.findProductsByDetail(tx, { wanted: { organic: true } })).toEqual([
      { id: 1n, title: "Sencha green tea", material: "leaf", weight: 100 },
    ]);
  });

  attempt("pages go on where the last one ended", async (tx) => {
    const beforeListedAt = new Date("2026-01-14T00:00:00Z");
    const page = await products.listedProductsPage(tx, { beforeListedAt, beforeId: 3n, pageSize: 1 });
    expect(page).toMatchObject([{ id: 2n, lowestPrice: "18.90", variants: 1n }]);
  });

  attempt("a recursive query counts the products below a category", async (tx) => {
    expect(await products.countProductsBelow(tx, { categoryId: 1 })).toEqual({ products: 2n });
  });

  attempt("a recursive view gives a breadcrumb", async (tx) => {
    expect(await products.getBreadcrumb(tx, { id: 3 })).toEqual({ breadcrumb: "Kitchen › Tea › Green tea", depth: 2 });
  });

  attempt("every label of an enum is counted", async (tx) => {
    const counts = await products.productsPerStatus(tx, { sellerId: 2n });
    expect(counts.map(({ status, products: count }) => [status, count])).toEqual([
      ["draft", 1n],
      ["listed", 1n],
      ["sold_out", 0n],
      ["retired", 0n],
    ]);
  });

  attempt("similar products come from a function of the schema", async (tx) => {
    expect(await products.similarProducts(tx, { productId: 1n, howMany: 3 })).toMatchObject([{ productId: 2n }]);
  });

  attempt("a tag is made once", async (tx) => {
    await products.tagProduct(tx, { productId: 3n, tag: "ORGANIC" });
    expect(await products.tagCloud(tx)).toMatchObject([
      { name: "gift", products: 2n },
      { name: "Organic", products: 2n },
    ]);
  });

  attempt("prices change by MERGE", async (tx) => {
    const prices = [
      { sku: "SEN-100", price: 9.9 },
      { sku: "MAT-30", price: 0 },
      { sku: "UNKNOWN", price: 1 },
    ];
    expect(await variants.importPrices(tx, { prices })).toEqual({ repriced: 1n, removed: 1n });
  });

  attempt("a price has a history", async (tx) => {
    const moment = new Date("2026-01-20T00:00:00Z");
    expect(await variants.priceAt(tx, { variantId: 1n, moment })).toEqual({
      price: "12.00",
      during: {
        lower: new Date("2026-01-01T00:00:00Z"),
        upper: new Date("2026-02-01T00:00:00Z"),
        bounds: "[)",
      },
    });
    const steps = await variants.priceSteps(tx, { variantId: 1n });
    expect(steps.map(({ change }) => change)).toEqual([null, "-2.50"]);
  });

  attempt("a new price tells the old one", async (tx) => {
    expect(await variants.setPrice(tx, { variantId: 1n, price: "8.00" })).toEqual({ oldPrice: "9.50" });
    expect(await variants.getVariantBySku(tx, { sku: "SEN-100" })).toMatchObject({ price: "8.00", discount: "4.00" });
  });

  attempt("quartiles are ordered-set aggregates", async (tx) => {
    expect(await variants.priceQuartiles(tx)).toEqual({
      median: 14.2,
      quartiles: ["7.25", "18.90"],
      usualCurrency: "EUR",
    });
  });

  attempt("a composite parameter is compared field by field", async (tx) => {
    const box = { lengthMm: 100, widthMm: 100, heightMm: 150 };
    expect(await variants.findVariantsThatFit(tx, { box })).toEqual([
      { sku: "SEN-100", size: { lengthMm: 80, widthMm: 80, heightMm: 120 } },
    ]);
  });

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
    expect(await operations.listInbox(tx, { accountId: 2n, onlyUnread: true })).toMatchObject([
      { data: { sale: true } },
    ]);
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
});

function readFiles(pattern: RegExp): Record<string, string> {
  const entries = readdirSync(example, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && pattern.test(entry.name));
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(example.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

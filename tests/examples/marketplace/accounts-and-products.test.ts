import { expect } from "vitest";
import * as accounts from "../../../examples/marketplace/src/db/accounts_sql.ts";
import * as products from "../../../examples/marketplace/src/db/products_sql.ts";
import * as sellers from "../../../examples/marketplace/src/db/sellers_sql.ts";
import * as variants from "../../../examples/marketplace/src/db/variants_sql.ts";
import { prepareAttempts } from "./attempts.ts";

const attempt = prepareAttempts();

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

import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PGlite } from "@electric-sql/pglite";
import { createDatabase, seed } from "./src/database.ts";
import {
  addAddress,
  createAccount,
  getSession,
  hasPermission,
  listAddresses,
  openSession,
  updateAccount,
} from "./src/db/accounts_sql.ts";
import { listDailySales, refreshDailySales, salesByCategory } from "./src/db/analytics_sql.ts";
import {
  addCard,
  authorizePayment,
  capturePayment,
  getInvoice,
  getPayment,
  issueInvoice,
  listBalances,
  payOut,
  refundPayment,
} from "./src/db/billing_sql.ts";
import { getCart, openCart, putIntoCart, setCartQuantity } from "./src/db/carts_sql.ts";
import { getRating, listReviews, ratingHistogram, voteOnReview, writeReview } from "./src/db/community_sql.ts";
import { releaseStock, reserveStock, stockOfVariants } from "./src/db/inventory_sql.ts";
import { OrderStatus } from "./src/db/models.ts";
import { enqueue, finishJob, takeJobs } from "./src/db/operations_sql.ts";
import { changeOrderStatus, getOrder, listOrderItems, orderTimeline, placeOrder } from "./src/db/orders_sql.ts";
import { categoryTree, getProduct, getProductPage, searchProducts } from "./src/db/products_sql.ts";
import { redeemCoupon } from "./src/db/promotions_sql.ts";
import { recordSale, sellerDashboard } from "./src/db/sellers_sql.ts";
import { addTrackingEvent, cheapestRate, createShipment, getShipment, markDelivered } from "./src/db/shipping_sql.ts";
import { getVariantBySku } from "./src/db/variants_sql.ts";

/** What the database was expected to have; an INSERT that a trigger turned down gives no row either. */
function found<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new Error(`there is no ${what}`);
  return row;
}

/** Eve opens an account. */
export async function signUp(database: PGlite) {
  const account = found(
    await createAccount(database, { email: "Eve@Example.org", passwordHash: null, displayName: "Eve", locale: "en" }),
    "account",
  );
  const changed = await updateAccount(database, {
    id: account.id,
    displayName: null,
    locale: "de",
    preferences: { theme: "light" },
  });
  const tokenHash = Uint8Array.of(0xca, 0xfe);
  await openSession(database, {
    tokenHash,
    accountId: account.id,
    clientIp: "192.0.2.7",
    userAgent: null,
    lifetime: "2 hours",
  });
  const address = { recipient: "Eve E.", street: 'Am "Markt" 2', postalCode: "53111", city: "Bonn", country: "DE" };
  await addAddress(database, { accountId: account.id, label: "home", address });
  return {
    account,
    changed: found(changed, "account"),
    session: found(await getSession(database, { tokenHash }), "session"),
    addresses: await listAddresses(database, { accountId: account.id }),
    mayRunPayouts: await hasPermission(database, { accountId: account.id, permission: "payouts.run" }),
  };
}

/** She looks around. */
export async function lookAround(database: PGlite) {
  const results = await searchProducts(database, { terms: '"green tea" -powder', maxPrice: "20", maxResults: 10 });
  const id = found(results[0] ?? null, "tea").id;
  return {
    categories: await categoryTree(database),
    results,
    product: found(await getProduct(database, { id }), "product"),
    page: found(await getProductPage(database, { id }), "product"),
  };
}

/** She fills her cart. */
export async function fillCart(database: PGlite, accountId: bigint) {
  const tea = found(await getVariantBySku(database, { sku: "SEN-100" }), "tea");
  const notebook = found(await getVariantBySku(database, { sku: "NOTE-A5" }), "notebook");
  const cart = found(await openCart(database, { accountId, currency: "EUR" }), "cart");
  await putIntoCart(database, { cartId: cart.id, variantId: tea.id, quantity: 1 });
  await putIntoCart(database, { cartId: cart.id, variantId: tea.id, quantity: 1 });
  await putIntoCart(database, { cartId: cart.id, variantId: notebook.id, quantity: 5 });
  await setCartQuantity(database, { cartId: cart.id, variantId: notebook.id, quantity: 1 });
  return { cart, items: await getCart(database, { cartId: cart.id }) };
}

/** The cart becomes an order; what it takes from the shelves and from the coupon is one transaction. */
export async function order(database: PGlite, accountId: bigint, cartId: string) {
  const number = "2026-0001";
  const [address] = await listAddresses(database, { accountId });
  const shipTo = found(address ?? null, "address").address;
  const rate = found(await cheapestRate(database, { zone: "EU", grams: 500 }), "shipping rate");
  await database.transaction(async (transaction) => {
    const placed = found(
      await placeOrder(transaction, { cartId, number, accountId, currency: "EUR", shippingTotal: rate.price, shipTo }),
      "order",
    );
    await redeemCoupon(transaction, { code: "tea10", orderId: placed.id });
    for (const { variantId, quantity } of await listOrderItems(transaction, { orderId: placed.id })) {
      found(await reserveStock(transaction, { variantId, quantity }), "stock");
    }
    await enqueue(transaction, { queue: null, payload: { kind: "send-receipt", orderNumber: number }, runAt: null });
  });
  const { order: placed, email } = found(await getOrder(database, { number }), "order");
  const items = await listOrderItems(database, { orderId: placed.id });
  const stock = await stockOfVariants(database, { variantIds: items.map(({ variantId }) => variantId) });
  return { rate, order: placed, email, items, stock };
}

/** She pays, and the sellers get their share. */
export async function pay(database: PGlite, accountId: bigint, orderId: bigint) {
  const card = await addCard(database, {
    accountId,
    label: "my card",
    network: "visa",
    lastDigits: "4242",
    expiresOn: "2031-12-31",
  });
  const providerData = { card: { country: "DE" } };
  const authorized = await authorizePayment(database, { orderId, providerRef: "ch_1", providerData });
  const { id } = found(authorized, "unpaid order");
  const captured = await capturePayment(database, { id });
  const change = await changeOrderStatus(database, { id: orderId, status: OrderStatus.Paid, changedBy: accountId });
  await recordSale(database, { orderId });
  const invoice = found(await issueInvoice(database, { orderId }), "invoice");
  return {
    card,
    captured,
    change,
    invoice,
    lines: await getInvoice(database, { number: invoice.number }),
    tooMuch: await refundPayment(database, { paymentId: id, amount: "1000.00", reason: "by mistake" }),
    refund: await refundPayment(database, { paymentId: id, amount: "1.50", reason: "a dent" }),
    payment: await getPayment(database, { id }),
  };
}

/** It is sent and arrives. */
export async function ship(database: PGlite, orderId: bigint) {
  const tracking = "PX-77";
  const shipment = found(
    await createShipment(database, { orderId, warehouseId: 1, carrierId: 1, tracking }),
    "shipment",
  );
  for (const { variantId, quantity } of await listOrderItems(database, { orderId })) {
    await releaseStock(database, { warehouseId: 1, variantId, quantity });
  }
  const happenedAt = new Date("2026-03-01T08:00:00Z");
  await addTrackingEvent(database, { tracking, happenedAt, description: "Out for delivery", place: "Bonn" });
  const delivered = await markDelivered(database, { tracking });
  return {
    shipment,
    delivered,
    details: await getShipment(database, { id: shipment.id }),
    timeline: await orderTimeline(database, { orderId }),
  };
}

/** She says what she thinks of it. */
export async function review(database: PGlite, accountId: bigint, productId: bigint) {
  const text = { title: null, body: "Fresh and mild.", photos: ["https://img.example/cup.jpg"] };
  const written = found(await writeReview(database, { productId, accountId, rating: 5, ...text }), "review");
  await voteOnReview(database, { reviewId: written.id, accountId: 2n, isHelpful: true });
  return {
    reviews: await listReviews(database, { productId, atLeast: null }),
    rating: await getRating(database, { productId }),
    histogram: await ratingHistogram(database, { productId }),
  };
}

/** What happens at night: jobs, statistics and payouts. */
export async function closeTheDay(database: PGlite) {
  const jobs = await takeJobs(database, { queue: "default", howMany: 10 });
  for (const { id } of jobs) await finishJob(database, { id });
  await refreshDailySales(database);
  const period = { periodStart: "2026-02-01", periodEnd: "2026-03-01", minimum: "1.00" };
  return {
    jobs,
    sales: await listDailySales(database, { sellerId: 1n, firstDay: "2026-01-01", lastDay: "2999-12-31" }),
    categories: await salesByCategory(database),
    dashboard: await sellerDashboard(database, { id: 1n }),
    balances: await listBalances(database),
    payouts: await payOut(database, period),
    paidTwice: await payOut(database, period),
  };
}

async function main(): Promise<void> {
  const database = await createDatabase();
  await seed(database);
  const { account } = await signUp(database);
  console.log(`${account.displayName} has account ${account.id}.`);
  const { results, product } = await lookAround(database);
  console.log(`She finds ${results.length} tea, ${product.product.title} by ${product.seller.legalName}.`);
  const { cart, items } = await fillCart(database, account.id);
  console.log(`In her cart: ${items.map(({ cartItem, title }) => `${cartItem.quantity} × ${title}`).join(", ")}.`);
  const placed = await order(database, account.id, cart.id);
  console.log(`Order ${placed.order.number}: ${placed.order.total} ${placed.order.currency}.`);
  const { invoice } = await pay(database, account.id, placed.order.id);
  console.log(`Invoice ${invoice.number}: ${invoice.net} and ${invoice.tax} tax, due on ${invoice.dueOn}.`);
  const { details } = await ship(database, placed.order.id);
  console.log(`Sent with ${details?.carrier?.name}: ${details?.trackingLink}`);
  const { rating } = await review(database, account.id, product.product.id);
  console.log(`The tea has ${rating?.reviews} review, on average ${Number(rating?.average)} stars.`);
  const { payouts } = await closeTheDay(database);
  for (const { sellerId, amount } of payouts) console.log(`Seller ${sellerId}: ${amount}`);
  await database.close();
}

// Node 24 runs this file as it is: node index.ts
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

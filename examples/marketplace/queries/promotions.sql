-- name: CreatePromotion :one
INSERT INTO promotions (seller_id, name, kind, value, runs)
VALUES (sqlc.narg(seller_id), @name, @kind, sqlc.narg(value), @runs)
RETURNING id;

-- name: AddToPromotion :execrows
INSERT INTO promotion_products (promotion_id, product_id)
SELECT @promotion_id, unnest(@product_ids::bigint[])
ON CONFLICT DO NOTHING;

-- name: ListRunningPromotions :many
SELECT p.id, p.name, p.kind, p.value, upper(p.runs) - now() AS time_left, count(pp.product_id) AS products
FROM promotions p
LEFT JOIN promotion_products pp ON pp.promotion_id = p.id
WHERE p.runs @> now()
GROUP BY p.id
ORDER BY p.id;

-- name: PromotedPrice :one
SELECT v.price,
       min(CASE p.kind
             WHEN 'percentage' THEN round(v.price * (1 - p.value / 100), 2)
             WHEN 'fixed' THEN greatest(v.price - p.value, 0)
             ELSE v.price
           END) AS promoted
FROM variants v
LEFT JOIN promotion_products pp ON pp.product_id = v.product_id
LEFT JOIN promotions p ON p.id = pp.promotion_id AND p.runs @> now()
WHERE v.id = $1
GROUP BY v.id;

-- name: CreateCoupon :exec
INSERT INTO coupons (code, promotion_id, uses_left) VALUES (upper(@code), @promotion_id, sqlc.narg(uses_left));

-- name: RedeemCoupon :one
-- Counts a use, books it and lowers the total of the order, or does nothing at all.
WITH used AS (
  UPDATE coupons c SET uses_left = c.uses_left - 1
  FROM promotions p
  WHERE c.code = upper(@code) AND p.id = c.promotion_id AND p.runs @> now() AND c.uses_left IS DISTINCT FROM 0
  RETURNING c.code, p.kind, p.value
), redeemed AS (
  INSERT INTO coupon_redemptions (code, order_id, amount)
  SELECT u.code, o.id, CASE u.kind
                         WHEN 'percentage' THEN round(o.goods_total * u.value / 100, 2)
                         WHEN 'fixed' THEN least(u.value, o.goods_total)
                         WHEN 'free shipping' THEN o.shipping_total
                       END
  FROM used u CROSS JOIN orders o
  WHERE o.id = @order_id
  RETURNING order_id, amount
)
UPDATE orders o SET discount_total = o.discount_total + r.amount
FROM redeemed r
WHERE o.id = r.order_id
RETURNING o.id, o.total, r.amount AS saved;

-- name: CouponReport :many
SELECT c.code, c.uses_left, count(r.order_id) AS used, coalesce(sum(r.amount), 0) AS given
FROM coupons c
LEFT JOIN coupon_redemptions r USING (code)
GROUP BY c.code
ORDER BY c.code;

-- name: ExtendPromotion :one
UPDATE promotions SET runs = tstzrange(lower(runs), upper(runs) + @by::interval)
WHERE id = @id AND NOT upper_inf(runs)
RETURNING runs;

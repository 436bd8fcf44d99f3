-- name: CreateProduct :one
INSERT INTO products (seller_id, category_id, brand_id, slug, title, description, details)
VALUES (@seller_id, @category_id, sqlc.narg(brand_id), @slug, @title, @description, @details)
RETURNING id, slug, status, created_at;

-- name: GetProduct :one
SELECT sqlc.embed(p), sqlc.embed(s), sqlc.embed(b), r.average, r.reviews
FROM products p
JOIN sellers s ON s.id = p.seller_id
LEFT JOIN brands b ON b.id = p.brand_id
JOIN product_ratings r ON r.product_id = p.id
WHERE p.id = $1;

-- name: GetProductText :one
-- In the reader's language where there is a translation.
SELECT p.id, coalesce(t.title, p.title) AS title, coalesce(t.description, p.description) AS description,
       t.locale IS NOT NULL AS is_translated
FROM products p
LEFT JOIN product_translations t ON t.product_id = p.id AND t.locale = @locale
WHERE p.id = @id;

-- name: ListProductsOfSeller :many
SELECT id, slug, title, status, listed_at
FROM products
WHERE seller_id = @seller_id
  AND (sqlc.narg(statuses)::product_status[] IS NULL OR status = ANY (sqlc.narg(statuses)::product_status[]))
ORDER BY CASE WHEN @newest_first::boolean THEN listed_at END DESC NULLS LAST, title;

-- name: ListProduct :one
UPDATE products
SET status = 'listed', listed_at = coalesce(listed_at, now())
WHERE id = $1 AND status IN ('draft', 'sold_out')
RETURNING listed_at;

-- name: RetireProducts :many
UPDATE products SET status = 'retired'
WHERE seller_id = @seller_id AND id IN (sqlc.slice(ids)) AND status <> 'draft'
RETURNING id, title;

-- name: DeleteDraft :one
DELETE FROM products WHERE id = $1 AND status = 'draft' RETURNING title, created_at;

-- name: SetProductDetail :one
UPDATE products
SET details = jsonb_set(details, @path::text[], @value::jsonb, true)
WHERE id = @id
RETURNING details;

-- name: FindProductsByDetail :many
SELECT id, title, details ->> 'material' AS material, (details -> 'weight')::int AS weight
FROM products
WHERE details @> @wanted::jsonb
ORDER BY id;

-- name: SearchProducts :many
WITH found AS (
  SELECT p.id, p.title, ts_rank_cd(p.search, query) AS rank,
         ts_headline('english', p.description, query, 'MaxWords=12, MinWords=4') AS excerpt
  FROM products p, websearch_to_tsquery('english', @terms) AS query
  WHERE p.search @@ query AND p.status = 'listed'
)
SELECT f.id, f.title, f.rank, f.excerpt, l.lowest_price, l.seller_slug
FROM found f
JOIN listed_products l USING (id)
WHERE (sqlc.narg(max_price)::numeric IS NULL OR l.lowest_price <= sqlc.narg(max_price))
ORDER BY f.rank DESC, f.id
LIMIT @max_results;

-- name: SuggestTitles :many
SELECT title, similarity(title, @typed) AS score
FROM products
WHERE title % @typed
ORDER BY score DESC, title
LIMIT 5;

-- name: SimilarProducts :many
SELECT product_id, title, score FROM similar_products(@product_id, how_many => @how_many);

-- name: ListedProductsPage :many
-- By key, not by offset: pages stay stable while products come and go.
SELECT id, title, seller_slug, lowest_price, variants, listed_at
FROM listed_products
WHERE (listed_at, id) < (@before_listed_at::timestamptz, @before_id::bigint)
ORDER BY listed_at DESC, id DESC
LIMIT @page_size;

-- name: SaveTranslation :exec
INSERT INTO product_translations AS t (product_id, locale, title, description)
VALUES ($1, $2, $3, $4)
ON CONFLICT (product_id, locale) DO UPDATE
SET title = EXCLUDED.title, description = coalesce(EXCLUDED.description, t.description);

-- name: AddImage :one
INSERT INTO product_images (product_id, url, alt, position)
SELECT @product_id, @url, sqlc.narg(alt), coalesce(max(position), 0) + 1
FROM product_images
WHERE product_id = @product_id
RETURNING *;

-- name: SwapImages :exec
UPDATE product_images i
SET position = other.position
FROM product_images other
WHERE i.product_id = @product_id AND other.product_id = i.product_id
  AND ((i.id = @first AND other.id = @second) OR (i.id = @second AND other.id = @first));

-- name: GetProductPage :one
-- All that the page shows, in one round trip.
SELECT p.id, p.title,
       coalesce((SELECT jsonb_agg(jsonb_build_object('url', i.url, 'alt', i.alt) ORDER BY i.position)
                 FROM product_images i WHERE i.product_id = p.id), '[]') AS images,
       ARRAY(SELECT t.name FROM product_tags pt JOIN tags t ON t.id = pt.tag_id
             WHERE pt.product_id = p.id ORDER BY t.name) AS tags,
       v.skus, v.price_range
FROM products p
CROSS JOIN LATERAL (
  SELECT array_agg(sku ORDER BY sku) AS skus, numrange(min(price), max(price), '[]') AS price_range
  FROM variants
  WHERE product_id = p.id
) v
WHERE p.id = $1;

-- name: TagProduct :exec
WITH tag AS (
  INSERT INTO tags (name) VALUES (@tag)
  ON CONFLICT (name) DO UPDATE SET name = tags.name
  RETURNING id
)
INSERT INTO product_tags (product_id, tag_id)
SELECT @product_id, id FROM tag
ON CONFLICT DO NOTHING;

-- name: TagCloud :many
SELECT t.name, count(*) AS products, ntile(4) OVER (ORDER BY count(*)) AS size
FROM tags t
JOIN product_tags pt ON pt.tag_id = t.id
GROUP BY t.id
ORDER BY t.name;

-- name: CreateCategory :one
INSERT INTO categories (parent_id, slug, name, position) VALUES ($1, $2, $3, $4) RETURNING id;

-- name: CategoryTree :many
WITH RECURSIVE tree AS (
  SELECT c.id, c.parent_id, c.name, 0 AS depth, ARRAY[c.position] AS sort_key
  FROM categories c
  WHERE c.parent_id IS NULL
  UNION ALL
  SELECT c.id, c.parent_id, c.name, t.depth + 1, t.sort_key || c.position
  FROM categories c
  JOIN tree t ON t.id = c.parent_id
)
SELECT id, parent_id, name, depth FROM tree ORDER BY sort_key, id;

-- name: CountProductsBelow :one
WITH RECURSIVE below (id) AS (
  SELECT @category_id::int
  UNION
  SELECT c.id FROM categories c JOIN below b ON c.parent_id = b.id
) CYCLE id SET is_cycle USING seen
SELECT count(*) AS products FROM products p WHERE p.category_id IN (SELECT id FROM below WHERE NOT is_cycle);

-- name: GetBreadcrumb :one
SELECT array_to_string(path, ' › ') AS breadcrumb, depth FROM category_paths WHERE id = $1;

-- name: ProductsPerStatus :many
SELECT s.status, count(p.id) AS products
FROM unnest(enum_range(NULL::product_status)) AS s (status)
LEFT JOIN products p ON p.status = s.status AND p.seller_id = @seller_id
GROUP BY s.status
ORDER BY s.status;

-- name: SaveBrand :one
INSERT INTO brands (name) VALUES ($1)
ON CONFLICT (name) DO UPDATE SET name = EXCLUDED.name
RETURNING id, (xmax = 0) AS is_new;

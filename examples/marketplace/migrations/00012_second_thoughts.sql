-- +goose Up
ALTER TYPE order_status ADD VALUE 'returned' AFTER 'delivered';

ALTER TABLE sellers RENAME COLUMN vat_number TO tax_number;
ALTER TABLE sellers ADD COLUMN contact email, ADD COLUMN holidays datemultirange NOT NULL DEFAULT '{}';

ALTER TABLE conversations ADD COLUMN closed_at timestamptz;
ALTER TABLE order_notes ALTER COLUMN author_id SET NOT NULL;
ALTER TABLE notifications RENAME TO inbox;
ALTER TABLE inbox DROP COLUMN kind;
ALTER TABLE inbox ADD COLUMN channel text NOT NULL DEFAULT 'web';
ALTER TABLE follows SET SCHEMA public;

-- +goose StatementBegin
CREATE FUNCTION seller_rating(seller bigint) RETURNS numeric
LANGUAGE sql STABLE AS $$
  SELECT avg(r.rating) FROM reviews r JOIN products p ON p.id = r.product_id WHERE p.seller_id = seller
$$;

CREATE FUNCTION similar_products(product bigint, how_many integer DEFAULT 5)
RETURNS TABLE (product_id bigint, title text, score real)
LANGUAGE sql STABLE AS $$
  SELECT other.id, other.title, similarity(other.title, this.title)
  FROM products this
  JOIN products other ON other.id <> this.id AND other.category_id = this.category_id
  WHERE this.id = product
  ORDER BY 3 DESC, 1
  LIMIT how_many
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION similar_products;
DROP FUNCTION seller_rating;
ALTER TABLE inbox DROP COLUMN channel;
ALTER TABLE inbox ADD COLUMN kind text NOT NULL DEFAULT '';
ALTER TABLE inbox RENAME TO notifications;
ALTER TABLE order_notes ALTER COLUMN author_id DROP NOT NULL;
ALTER TABLE conversations DROP COLUMN closed_at;
ALTER TABLE sellers DROP COLUMN holidays, DROP COLUMN contact;
ALTER TABLE sellers RENAME COLUMN tax_number TO vat_number;

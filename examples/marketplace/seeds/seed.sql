-- A small market for development and tests. Keys are those that a fresh database gives out.
INSERT INTO accounts (public_id, email, display_name, status, locale, preferences, created_at) VALUES
  ('6f9619ff-8b86-4d01-b42d-00cf4fc964f1', 'Ada@example.org', 'Ada', 'active', 'en', '{"theme": "dark"}', '2026-01-02 09:00+00'),
  ('6f9619ff-8b86-4d01-b42d-00cf4fc964f2', 'bob@example.org', 'Bob', 'active', 'de', '{"newsletter": true}', '2026-01-03 09:00+00'),
  ('6f9619ff-8b86-4d01-b42d-00cf4fc964f3', 'cleo@example.org', 'Cleo', 'active', 'fr', '{}', '2026-01-04 09:00+00'),
  ('6f9619ff-8b86-4d01-b42d-00cf4fc964f4', 'dan@example.org', 'Dan', 'suspended', 'en', '{}', '2026-01-05 09:00+00');

INSERT INTO roles (name, permissions) VALUES
  ('support', '{orders.read,orders.cancel}'),
  ('finance', '{orders.read,payouts.run}');

INSERT INTO account_roles (account_id, role, granted_by) VALUES (1, 'support', NULL), (1, 'finance', 1);

INSERT INTO addresses (account_id, label, address, is_default) VALUES
  (2, 'home', ROW('Bob B.', 'Lindenallee 5', '50968', 'Köln', 'DE'), true),
  (2, 'work', ROW('Bob B.', 'Domplatz 1', '50667', 'Köln', 'DE'), false),
  (3, 'chez moi', ROW('Cleo C.', 'rue "des Lilas", 7', '75011', 'Paris', 'FR'), true);

INSERT INTO sellers (slug, legal_name, country, tax_number, commission, approved_at, created_at) VALUES
  ('tea-house', 'The Tea House Ltd', 'IE', 'IE1234567T', 0.080, '2026-01-10', '2026-01-05'),
  ('paper-moon', 'Paper Moon GmbH', 'DE', NULL, 0.120, '2026-01-11', '2026-01-06'),
  ('new-here', 'Nouveau SARL', 'FR', NULL, 0.100, NULL, '2026-02-01');

INSERT INTO seller_members (seller_id, account_id, role) VALUES (1, 1, 'owner'), (1, 4, 'packer'), (2, 1, 'manager');
INSERT INTO follows (account_id, seller_id) VALUES (2, 1), (3, 1), (3, 2);

INSERT INTO categories (parent_id, slug, name, position) VALUES
  (NULL, 'kitchen', 'Kitchen', 1),
  (1, 'tea', 'Tea', 1),
  (2, 'green-tea', 'Green tea', 1),
  (NULL, 'stationery', 'Stationery', 2);

INSERT INTO brands (name) VALUES ('Camellia'), ('Foolscap');

INSERT INTO products (seller_id, category_id, brand_id, slug, title, description, status, details, listed_at, created_at) VALUES
  (1, 3, 1, 'sencha', 'Sencha green tea', 'A fresh green tea from Shizuoka, steamed and rolled.', 'listed',
   '{"material": "leaf", "weight": 100, "organic": true}', '2026-01-12', '2026-01-11'),
  (1, 3, NULL, 'matcha', 'Matcha green tea powder', 'Stone ground tea for whisking.', 'listed',
   '{"material": "powder"}', '2026-01-13', '2026-01-11'),
  (2, 4, 2, 'notebook', 'Dotted notebook', 'Notebook with 120 dotted pages.', 'listed', '{"pages": 120}', '2026-01-14', '2026-01-12'),
  (2, 4, NULL, 'pencil', 'Pencil', '', 'draft', '{}', NULL, '2026-01-12');

INSERT INTO product_translations (product_id, locale, title, description) VALUES
  (1, 'de', 'Grüner Sencha', NULL),
  (3, 'de', 'Notizbuch mit Punkten', 'Notizbuch mit 120 Seiten.');

INSERT INTO product_images (product_id, url, alt, position) VALUES
  (1, 'https://img.example/sencha-1.jpg', 'A tin of tea', 1),
  (1, 'https://img.example/sencha-2.jpg', NULL, 2);

INSERT INTO variants (product_id, sku, price, compare_price, size, weight_grams) VALUES
  (1, 'SEN-100', 9.50, 12.00, ROW(80, 80, 120), 130),
  (1, 'SEN-500', 39.00, NULL, ROW(140, 140, 220), 560),
  (2, 'MAT-30', 18.90, NULL, NULL, 60),
  (3, 'NOTE-A5', 7.25, NULL, ROW(210, 148, 12), 240);

INSERT INTO price_history (variant_id, price, during) VALUES
  (1, 12.00, '[2026-01-01, 2026-02-01)'),
  (1, 9.50, '[2026-02-01,)');

INSERT INTO attributes (name, choices) VALUES ('size', '{small,large}'), ('colour', NULL);
INSERT INTO variant_attributes VALUES (1, 1, 'small'), (2, 1, 'large');

INSERT INTO tags (name) VALUES ('Organic'), ('gift');
INSERT INTO product_tags VALUES (1, 1), (1, 2), (3, 2);

INSERT INTO logistics.warehouses (seller_id, code, address, location) VALUES
  (NULL, 'CGN', ROW('Hall 3', 'Hafenstr. 1', '50735', 'Köln', 'DE'), '(6.96, 50.94)'),
  (1, 'DUB', ROW('Tea store', 'Quay 2', 'D01', 'Dublin', 'IE'), '(-6.26, 53.35)');

INSERT INTO logistics.stock (warehouse_id, variant_id, on_hand) VALUES (1, 1, 20), (2, 1, 5), (1, 4, 8);
INSERT INTO logistics.stock_movements (warehouse_id, variant_id, change, reason, moved_at) VALUES
  (1, 1, 25, 'purchase', '2025-12-20'),
  (1, 1, -5, 'sale', '2026-02-10'),
  (2, 1, 5, 'purchase', '2026-02-11');

INSERT INTO logistics.carriers (name, tracking_url, delivers_to) VALUES
  ('Post', 'https://post.example/track/{}', '{DE,FR,IE}'),
  ('Bike', NULL, '{DE}');
INSERT INTO logistics.shipping_rates (carrier_id, zone, weight, price) VALUES
  (1, 'EU', '[1,1000)', 4.90),
  (1, 'EU', '[1000,5000)', 8.90),
  (2, 'EU', '[1,2000)', 6.50);

INSERT INTO billing.tax_rates (country, rate, valid) VALUES
  ('DE', 0.19, '[2021-01-01,)'),
  ('FR', 0.20, '[2014-01-01,)');

INSERT INTO promotions (seller_id, name, kind, value, runs) VALUES
  (1, 'Tea days', 'percentage', 10, '[2026-01-01,)'),
  (NULL, 'We ship', 'free shipping', NULL, '[2026-01-01, 2999-01-01)');
INSERT INTO promotion_products VALUES (1, 1);
INSERT INTO coupons (code, promotion_id, uses_left) VALUES ('TEA10', 1, 1), ('SHIP', 2, NULL);

INSERT INTO analytics.page_views (viewed_at, account_id, product_id, path, referrer, took) VALUES
  ('2026-02-01 10:05+00', 2, 1, '/p/sencha', 'https://search.example/?q=tea', '00:00:00.120'),
  ('2026-02-01 10:20+00', 3, 1, '/p/sencha', NULL, '00:00:00.080'),
  ('2025-02-01 10:20+00', NULL, NULL, '/', NULL, NULL);
INSERT INTO analytics.searches (account_id, terms, results) VALUES (2, 'coffee', 0), (3, 'coffee', 0), (3, 'tea', 2);

INSERT INTO settings (key, value) VALUES ('vacation', 'null'), ('free_shipping_from', '50');

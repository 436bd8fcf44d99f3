-- MySQL dump 10.13  Distrib 8.4.0, for Linux (x86_64)
--
-- Host: localhost    Database: shop
-- ------------------------------------------------------
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;

DROP TABLE IF EXISTS `customers`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `customers` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `uuid` binary(16) NOT NULL,
  `email` varchar(255) COLLATE utf8mb4_general_ci NOT NULL,
  `display_name` varchar(100) DEFAULT NULL,
  `status` enum('active','suspended','deleted') NOT NULL DEFAULT 'active',
  `flags` set('vip','wholesale','newsletter') NOT NULL DEFAULT '',
  `preferences` json DEFAULT NULL,
  `credit_limit` decimal(12,2) NOT NULL DEFAULT '0.00',
  `is_verified` tinyint(1) NOT NULL DEFAULT '0',
  `email_domain` varchar(255) GENERATED ALWAYS AS (substring_index(`email`,_utf8mb4'@',-(1))) STORED,
  `birthday` date DEFAULT NULL,
  `created_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  `updated_at` datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  `deleted_at` timestamp NULL DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_customers_email` (`email`),
  UNIQUE KEY `uq_customers_uuid` (`uuid`),
  KEY `idx_status_created` (`status`,`created_at` DESC),
  FULLTEXT KEY `ft_name` (`display_name`)
) ENGINE=InnoDB AUTO_INCREMENT=1001 DEFAULT CHARSET=utf8mb4 COMMENT='People who buy';
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `customers` WRITE;
/*!40000 ALTER TABLE `customers` DISABLE KEYS */;
INSERT INTO `customers` (`id`,`uuid`,`email`) VALUES (1,_binary 'abcdefghijklmnop','a@example.com');
/*!40000 ALTER TABLE `customers` ENABLE KEYS */;
UNLOCK TABLES;

CREATE TABLE `categories` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `parent_id` int unsigned DEFAULT NULL,
  `slug` varchar(64) NOT NULL,
  `name` varchar(120) NOT NULL,
  `position` smallint NOT NULL DEFAULT '0',
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_parent` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
);

CREATE TABLE `products` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `sku` char(12) NOT NULL,
  `title` varchar(200) NOT NULL,
  `description` mediumtext,
  `price_cents` int unsigned NOT NULL,
  `cost` decimal(10,4) DEFAULT NULL,
  `weight` float DEFAULT NULL,
  `rating` double NOT NULL DEFAULT '0',
  `stock` int NOT NULL DEFAULT '0',
  `category_id` int unsigned DEFAULT NULL,
  `attributes` json NOT NULL,
  `thumbnail` blob,
  `released_on` year DEFAULT NULL,
  `mask` bit(8) NOT NULL DEFAULT b'0',
  `condition` enum('new','used') NOT NULL DEFAULT 'new',
  `created_at` datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (`id`),
  UNIQUE KEY (`sku`),
  FULLTEXT KEY `ft` (`title`,`description`),
  KEY `k_cat` (`category_id`),
  CONSTRAINT `ck_price` CHECK (`price_cents` >= 0),
  CONSTRAINT `fk_cat` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`)
);

CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` bigint unsigned NOT NULL,
  `number` varchar(32) NOT NULL,
  `status` enum('pending','paid','shipped','cancelled') NOT NULL DEFAULT 'pending',
  `total_cents` bigint NOT NULL DEFAULT '0',
  `note` text,
  `coupon_code` varchar(20) DEFAULT NULL,
  `placed_at` datetime(3) NOT NULL,
  `shipped_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_number` (`number`, `id`),
  KEY `ix_customer` (`customer_id`,`placed_at`)
) PARTITION BY HASH (`id`) PARTITIONS 4;

CREATE TABLE `order_items` (
  `order_id` bigint unsigned NOT NULL,
  `line_no` smallint unsigned NOT NULL,
  `product_id` bigint unsigned NOT NULL,
  `quantity` int NOT NULL,
  `unit_price_cents` int unsigned NOT NULL,
  `discount` decimal(5,2) DEFAULT NULL,
  PRIMARY KEY (`order_id`,`line_no`)
);

CREATE TABLE inventory LIKE order_items;
ALTER TABLE inventory DROP COLUMN discount, ADD COLUMN warehouse varchar(30) NOT NULL FIRST, ADD updated_at timestamp NULL, RENAME COLUMN line_no TO shelf;

CREATE TABLE coupons (
  code varchar(20) PRIMARY KEY,
  percent tinyint unsigned NOT NULL,
  starts date NOT NULL, ends date,
  max_uses int, uses int NOT NULL DEFAULT 0
);

CREATE TABLE page_views (day date NOT NULL, product_id bigint unsigned NOT NULL, views int unsigned NOT NULL DEFAULT 0, last_ip varbinary(16), PRIMARY KEY (day, product_id));

CREATE TABLE sessions (token char(64) NOT NULL PRIMARY KEY, customer_id bigint unsigned, data json, expires_at datetime NOT NULL);

CREATE OR REPLACE VIEW order_totals AS
  SELECT o.id AS order_id, o.customer_id, count(i.line_no) AS items, sum(i.quantity * i.unit_price_cents) AS gross
  FROM orders o LEFT JOIN order_items i ON i.order_id = o.id GROUP BY o.id, o.customer_id;

/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 SQL SECURITY DEFINER */
/*!50001 VIEW `active_customers` AS select `customers`.`id` AS `id`,`customers`.`email` AS `email` from `customers` where (`customers`.`status` = 'active') */;

CREATE TABLE daily_totals (day date NOT NULL, PRIMARY KEY (day)) AS SELECT date(placed_at) AS day, sum(total_cents) AS total, count(*) AS orders FROM orders GROUP BY date(placed_at);

DELIMITER ;;
CREATE TRIGGER orders_ai AFTER INSERT ON orders FOR EACH ROW BEGIN
  UPDATE customers SET updated_at = NOW(6) WHERE id = NEW.customer_id;
END;;
CREATE FUNCTION cents_to_text(c BIGINT) RETURNS varchar(30) DETERMINISTIC
BEGIN
  RETURN CONCAT('$', FORMAT(c / 100, 2));
END;;
CREATE PROCEDURE restock(IN pid BIGINT UNSIGNED, IN amount INT, OUT total INT)
BEGIN
  UPDATE products SET stock = stock + amount WHERE id = pid;
  SELECT stock INTO total FROM products WHERE id = pid;
END;;
CREATE EVENT purge_sessions ON SCHEDULE EVERY 1 HOUR DO DELETE FROM sessions WHERE expires_at < NOW();;
DELIMITER ;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;

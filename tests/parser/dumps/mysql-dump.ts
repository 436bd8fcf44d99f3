const heading = `-- MySQL dump 10.13  Distrib 8.4.0, for Linux (x86_64)
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
`;

/** What mysqldump writes for a database, of about so many characters. */
export function mysqlDump(size: number): string {
  const parts = [heading];
  let written = heading.length;
  for (let table = 0; written < size; table++) {
    const text = tableText(`table_${table}`);
    parts.push(text);
    written += text.length;
  }
  return parts.join("");
}

/** A table with some 200 kB of rows, some of whose texts have quotes, semicolons and comments in them, and a trigger. */
function tableText(name: string): string {
  const row = (index: number): string =>
    `(${index},'It\\'s number ${index}; -- no comment','{\\"a\\": [${index}, null]}',NULL,'2024-01-01 00:00:00',_binary '\\0\\'/*',${index}.50)`;
  const inserts = Array.from({ length: 8 }, (_, chunk) => {
    const rows = Array.from({ length: 250 }, (__, index) => row(chunk * 250 + index));
    return `INSERT INTO \`${name}\` VALUES ${rows.join(",")};\n`;
  });
  return `
DROP TABLE IF EXISTS \`${name}\`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE \`${name}\` (
  \`id\` bigint unsigned NOT NULL AUTO_INCREMENT,
  \`title\` varchar(255) COLLATE utf8mb4_0900_ai_ci DEFAULT NULL,
  \`data\` json DEFAULT NULL,
  \`parent_id\` bigint unsigned DEFAULT NULL,
  \`at\` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  \`bytes\` blob,
  \`price\` decimal(12,2) NOT NULL DEFAULT '0.00',
  PRIMARY KEY (\`id\`),
  KEY \`parent\` (\`parent_id\`),
  CONSTRAINT \`${name}_parent\` FOREIGN KEY (\`parent_id\`) REFERENCES \`${name}\` (\`id\`)
) ENGINE=InnoDB AUTO_INCREMENT=2001 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
LOCK TABLES \`${name}\` WRITE;
/*!40000 ALTER TABLE \`${name}\` DISABLE KEYS */;
${inserts.join("")}/*!40000 ALTER TABLE \`${name}\` ENABLE KEYS */;
UNLOCK TABLES;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=\`root\`@\`localhost\`*/ /*!50003 TRIGGER \`${name}_bi\` BEFORE INSERT ON \`${name}\` FOR EACH ROW BEGIN
  IF NEW.title IS NULL THEN SET NEW.title = ';'; END IF;
END */;;
DELIMITER ;
`;
}

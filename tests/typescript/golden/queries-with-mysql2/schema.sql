CREATE TABLE authors (
  id   int NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name varchar(100) NOT NULL,
  bio  text
);
CREATE TABLE books (
  id        bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  author_id int NOT NULL,
  title     varchar(200) NOT NULL,
  available tinyint(1) NOT NULL DEFAULT 1,
  published datetime,
  FOREIGN KEY (author_id) REFERENCES authors (id)
);

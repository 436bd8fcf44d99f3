CREATE TABLE authors (
  id   bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name varchar(200) NOT NULL,
  bio  text
);

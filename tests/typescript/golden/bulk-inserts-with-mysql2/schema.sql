CREATE TABLE people (
  id    int NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name  varchar(20) NOT NULL,
  big   bigint NOT NULL,
  photo blob,
  tags  set('a', 'b') NOT NULL
);

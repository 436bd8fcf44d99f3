CREATE TYPE state AS ENUM ('o-k', 'O-K', 'said "no"', 'back\slash');
CREATE TABLE things ("a b" text NOT NULL, "aB" text NOT NULL, a_b text NOT NULL, err text NOT NULL, state state NOT NULL, ctx int NOT NULL);

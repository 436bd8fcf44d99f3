-- +goose Up
CREATE TABLE reviews (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  account_id bigint REFERENCES accounts ON DELETE SET NULL,
  rating     stars NOT NULL,
  title      text,
  body       text NOT NULL DEFAULT '',
  photos     text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (product_id, account_id)
);

CREATE TABLE review_votes (
  review_id  bigint NOT NULL REFERENCES reviews ON DELETE CASCADE,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  is_helpful boolean NOT NULL,
  PRIMARY KEY (review_id, account_id)
);

CREATE TABLE questions (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE,
  account_id bigint REFERENCES accounts ON DELETE SET NULL,
  body       text NOT NULL,
  asked_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE answers (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  question_id bigint NOT NULL REFERENCES questions ON DELETE CASCADE,
  seller_id   bigint REFERENCES sellers,
  account_id  bigint REFERENCES accounts ON DELETE SET NULL,
  body        text NOT NULL,
  answered_at timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(seller_id, account_id) <= 1)
);

CREATE TABLE conversations (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  order_id   bigint REFERENCES orders ON DELETE SET NULL,
  seller_id  bigint NOT NULL REFERENCES sellers,
  account_id bigint NOT NULL REFERENCES accounts,
  subject    text NOT NULL,
  opened_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE messages (
  id              bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  conversation_id bigint NOT NULL REFERENCES conversations ON DELETE CASCADE,
  author_id       bigint REFERENCES accounts ON DELETE SET NULL,
  body            text NOT NULL,
  attachments     jsonb[] NOT NULL DEFAULT '{}',
  sent_at         timestamptz NOT NULL DEFAULT now(),
  read_at         timestamptz
);

CREATE TABLE follows (
  account_id  bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  seller_id   bigint NOT NULL REFERENCES sellers ON DELETE CASCADE,
  followed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, seller_id)
);

-- +goose Down
DROP TABLE follows;
DROP TABLE messages;
DROP TABLE conversations;
DROP TABLE answers;
DROP TABLE questions;
DROP TABLE review_votes;
DROP TABLE reviews;

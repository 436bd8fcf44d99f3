CREATE TABLE events (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL,
  name text NOT NULL,
  props jsonb NOT NULL DEFAULT '{}',
  value numeric,
  country text,
  device text,
  at timestamptz NOT NULL
);
CREATE TABLE users (id bigint PRIMARY KEY, signed_up timestamptz NOT NULL, plan text, referrer_id bigint);
CREATE TABLE experiments (code text PRIMARY KEY, variants text[] NOT NULL, starts date NOT NULL, ends date);
CREATE TABLE exposures (code text NOT NULL REFERENCES experiments, user_id bigint NOT NULL REFERENCES users, variant text NOT NULL, PRIMARY KEY (code, user_id));
CREATE AGGREGATE product(double precision) (SFUNC = float8mul, STYPE = double precision, INITCOND = '1');
CREATE VIEW daily AS
  SELECT at::date AS day, name, count(*) AS events, count(DISTINCT user_id) AS people, sum(value) AS value
  FROM events GROUP BY GROUPING SETS ((at::date, name), (at::date));

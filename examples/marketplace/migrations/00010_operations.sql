-- +goose Up
CREATE TABLE jobs (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  queue      text NOT NULL DEFAULT 'default',
  payload    jsonb NOT NULL,
  run_at     timestamptz NOT NULL DEFAULT now(),
  attempts   smallint NOT NULL DEFAULT 0,
  locked_at  timestamptz,
  last_error text
);
CREATE INDEX jobs_due ON jobs (queue, run_at) WHERE locked_at IS NULL;

CREATE TABLE notifications (
  id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  kind       text NOT NULL,
  data       jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at    timestamptz
);

CREATE TABLE audit_log (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  actor_id   bigint,
  action     text NOT NULL,
  subject    text NOT NULL,
  before     jsonb,
  after      jsonb,
  client_ip  inet,
  logged_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (id, action)
) PARTITION BY LIST (action);

CREATE TABLE audit_log_money PARTITION OF audit_log FOR VALUES IN ('refund', 'payout', 'price');
CREATE TABLE audit_log_rest PARTITION OF audit_log DEFAULT;

CREATE TABLE analytics.page_views (
  viewed_at  timestamptz NOT NULL,
  account_id bigint,
  product_id bigint,
  path       text NOT NULL,
  referrer   text,
  took       interval
) PARTITION BY RANGE (viewed_at);
CREATE TABLE analytics.page_views_2026 PARTITION OF analytics.page_views
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE analytics.page_views_other PARTITION OF analytics.page_views DEFAULT;

CREATE TABLE analytics.searches (
  id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  account_id  bigint,
  terms       text NOT NULL,
  results     integer NOT NULL,
  searched_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE settings (
  key   text PRIMARY KEY,
  value jsonb
);

-- +goose Down
DROP TABLE settings;
DROP TABLE analytics.searches;
DROP TABLE analytics.page_views;
DROP TABLE audit_log;
DROP TABLE notifications;
DROP TABLE jobs;

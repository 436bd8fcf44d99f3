CREATE TYPE job_state AS ENUM ('waiting', 'running', 'done', 'failed');
CREATE TABLE queues (name text PRIMARY KEY, paused boolean NOT NULL DEFAULT false, max_attempts smallint NOT NULL DEFAULT 5, policy jsonb);
CREATE TABLE jobs (
  id bigint GENERATED ALWAYS AS IDENTITY,
  queue text NOT NULL REFERENCES queues (name),
  state job_state NOT NULL DEFAULT 'waiting',
  payload jsonb NOT NULL,
  priority int NOT NULL DEFAULT 0,
  attempts smallint NOT NULL DEFAULT 0,
  run_at timestamptz NOT NULL DEFAULT now(),
  locked_by text,
  locked_until timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE jobs_rest PARTITION OF jobs DEFAULT;
CREATE INDEX ON jobs (queue, priority DESC, run_at) WHERE state = 'waiting';
CREATE TABLE job_log (job_id bigint NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), event job_state NOT NULL, took interval, note text);
CREATE FUNCTION backoff(attempts int) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT make_interval(secs => 2 ^ attempts) $$;

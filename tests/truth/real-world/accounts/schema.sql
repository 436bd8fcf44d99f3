CREATE EXTENSION citext;
CREATE EXTENSION pgcrypto;
CREATE TYPE role_name AS ENUM ('owner', 'admin', 'member');
CREATE DOMAIN email AS citext CHECK (value LIKE '%@%');
CREATE TABLE orgs (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, slug text NOT NULL UNIQUE, plan text NOT NULL DEFAULT 'free', created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE users (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email email NOT NULL UNIQUE, password_hash text, name text, avatar bytea, locale varchar(5) DEFAULT 'en', last_login timestamptz, flags bit varying NOT NULL DEFAULT B'0', created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE memberships (org_id uuid NOT NULL REFERENCES orgs (id), user_id uuid NOT NULL REFERENCES users (id), role role_name NOT NULL DEFAULT 'member', invited_by uuid REFERENCES users (id), joined_at timestamptz, PRIMARY KEY (org_id, user_id));
CREATE TABLE sessions (token bytea PRIMARY KEY, user_id uuid NOT NULL REFERENCES users (id), ip inet NOT NULL, agent text, expires_at timestamptz NOT NULL);
CREATE TABLE audit (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), actor uuid, org_id uuid, action text NOT NULL, detail jsonb);

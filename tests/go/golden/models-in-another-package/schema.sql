CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE users (id uuid PRIMARY KEY, mood mood NOT NULL, settings json NOT NULL, spotify_url text);
CREATE TABLE bonus (id int PRIMARY KEY);
CREATE TABLE unused (id int PRIMARY KEY);

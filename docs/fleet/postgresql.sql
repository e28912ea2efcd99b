-- hawkBit's role and database (docs/fleet.md). As the superuser:
--   psql -v password="$(cat hawkbit.password)" -f postgresql.sql
\set ON_ERROR_STOP on
SET password_encryption = 'scram-sha-256';
CREATE ROLE hawkbit LOGIN PASSWORD :'password';
CREATE DATABASE hawkbit OWNER hawkbit ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE hawkbit FROM PUBLIC;
\connect hawkbit
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO hawkbit;

#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the service's login is not the administrator.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$COLABEL_DB_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role colabel login createrole password :'password';
create database colabel owner colabel;
SQL

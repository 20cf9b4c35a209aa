#!/usr/bin/env bash
# Adds one named migration for every database: add-migration.sh NAME
set -euo pipefail
cd "$(dirname "$0")"
dotnet tool restore
for database in Sqlite SqlServer PostgreSql; do
  dotnet ef migrations add "$1" -p . -s . --context "${database}PortalDbContext" -o "Migrations/$database"
done

#!/usr/bin/env bash
# Makes the first migration of every database again from the model. Only while no database is in use: a database made before it cannot be
# brought up to date.
set -euo pipefail
cd "$(dirname "$0")"
rm -rf Migrations
./add-migration.sh FirstRelease
for database in Sqlite SqlServer PostgreSql; do
  files=(Migrations/"$database"/*_FirstRelease.cs)
  # At the end of Up, which is what stands before Down.
  perl -0pi -e 's/(        \}\n)(\n +\/\/\/ <inheritdoc \/>\n +protected override void Down)/\n            Databases.AppendOnlyTriggers.AddFor'"$database"'(migrationBuilder, Databases.AppendOnlyTriggers.First);\n$1$2/' "${files[0]}"
  grep -q "AppendOnlyTriggers.AddFor$database" "${files[0]}"
done

#!/usr/bin/env bash
# Measures what the README says: first-page (fresh clone, empty package cache, to the first page), warm-start,
# coverage (lines of the domain that its tests run) or mutation (changes of the domain that its example tests notice).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=5099

first_answer() {
  local began=$1
  until curl --silent --fail --output /dev/null "http://localhost:$port/account/sign-in"; do sleep 0.1; done
  echo "$(( ($(date +%s%N) - began) / 1000000 )) ms to the first page"
}

case "${1:-}" in
  first-page)
    folder=$(mktemp -d)
    trap 'kill %1 2>/dev/null || true; rm -rf "$folder"' EXIT
    began=$(date +%s%N)
    git clone --quiet . "$folder/portal"
    (cd "$folder/portal" && NUGET_PACKAGES="$folder/packages" exec dotnet run --project src/EscalationPortal.Web --urls "http://localhost:$port") >"$folder/log" 2>&1 &
    first_answer "$began"
    ;;
  warm-start)
    trap 'kill %1 2>/dev/null || true' EXIT
    began=$(date +%s%N)
    dotnet run --no-build --project src/EscalationPortal.Web --urls "http://localhost:$port" >/dev/null 2>&1 &
    first_answer "$began"
    ;;
  coverage)
    dotnet test tests/EscalationPortal.Domain.Tests --nologo -p:CollectCoverage=true -p:Include="[EscalationPortal.Domain]*" -p:ExcludeByFile="**/*.g.cs" \
      -p:CoverletOutput="$(mktemp -d)/" | grep --after-context=8 'Calculating coverage'
    ;;
  mutation)
    dotnet tool restore
    (cd tests/EscalationPortal.Domain.Tests && ForMutation=true DOTNET_TieredPGO=0 dotnet stryker --output "$(mktemp -d)" "${@:2}")
    ;;
  *)
    echo "measure.sh first-page | warm-start | coverage | mutation" >&2
    exit 2
    ;;
esac

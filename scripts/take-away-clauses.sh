#!/usr/bin/env bash
# Takes away what each clause of the policy is about, one after the other, in a clone of the commit, and says whether the tests
# that carry its number notice: take-away-clauses.sh [CLAUSE…]. What is taken away is listed in clauses-taken-away.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone --quiet . "$folder/portal"
cd "$folder/portal"

declare -A entry
clauses=()
while IFS= read -r line; do
  [[ $line == [a-z]*:* ]] || continue
  value=${line#*:}
  value=${value# }
  if [[ $line == clause:* ]]; then
    clause=$value
    clauses+=("$clause")
  fi
  entry[$clause ${line%%:*}]=$value
done <scripts/clauses-taken-away.txt
[ "$#" -eq 0 ] || clauses=("$@")

# Sets total and failed. Where the build fails there are no results, and the total is 0.
run_tests() {
  local counters
  rm -f "$folder/results.trx"
  dotnet test "tests/EscalationPortal.$1.Tests" --nologo -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false --filter "$2" "${@:3}" \
    --logger "trx;LogFileName=$folder/results.trx" </dev/null >"$folder/log" 2>&1 || true
  counters=$(grep -o '<Counters [^>]*>' "$folder/results.trx" 2>/dev/null || true)
  total=$(sed -n 's/.* total="\([0-9]*\)".*/\1/p' <<<"$counters")
  failed=$(sed -n 's/.* failed="\([0-9]*\)".*/\1/p' <<<"$counters")
  total=${total:-0} failed=${failed:-0}
}

# A text that is in the file twice could be taken away in the wrong place.
take_away() {
  local text
  text=$(<"$1")
  [[ $text == *"$2"* && ${text#*"$2"} != *"$2"* ]] && printf '%s\n' "${text%%"$2"*}$3${text#*"$2"}" >"$1"
}

# A test that fails anyway would notice everything.
for project in Domain Web; do
  filter=$(for clause in "${clauses[@]}"; do [ "${entry[$clause tests]:-}" != "$project" ] || printf '|Policy=%s' "$clause"; done)
  [ -n "$filter" ] || continue
  run_tests "$project" "${filter#|}"
  if [ "$total" -eq 0 ] || [ "$failed" -gt 0 ]; then
    tail -n 40 "$folder/log" >&2
    echo "$project: $failed of $total tests fail while nothing is taken away" >&2
    exit 1
  fi
done

noticed=0
for clause in "${clauses[@]}"; do
  away=${entry[$clause away]:-}
  if [ -z "$away" ]; then
    echo "$clause NOT NOTICED: it has no entry"
  elif ! take_away "${entry[$clause file]}" "${entry[$clause find]}" "${entry[$clause with]}"; then
    echo "$clause NOT NOTICED: the text to find does not stand exactly once in ${entry[$clause file]}"
  else
    run_tests "${entry[$clause tests]}" "Policy=$clause" --no-restore
    git checkout --quiet -- src
    if [ "$total" -eq 0 ]; then
      grep 'error' "$folder/log" | head -n 3 >&2 || true
      echo "$clause NOT NOTICED: no test ran when $away"
    elif [ "$failed" -eq 0 ]; then
      echo "$clause NOT NOTICED: all $total tests pass when $away"
    else
      noticed=$((noticed + 1))
      echo "$clause noticed: $failed of $total tests fail when $away"
    fi
  fi
done

echo "$noticed of ${#clauses[@]} clauses noticed"
[ "$noticed" -eq "${#clauses[@]}" ]

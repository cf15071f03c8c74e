#!/usr/bin/env bash
# What the container runs. Words after the image's name go to the jar: docker run --rm rebound manifest --url https://your.address
set -euo pipefail

if [ "$#" -eq 0 ] && [ ! -w "$REBOUND_DATA" ]; then
  echo "Rebound cannot write to $REBOUND_DATA. Mount a volume there that user $(id -u) may write to." >&2
  exit 1
fi

read -r -a options <<<"${JAVA_OPTIONS:-}"
exec java "${options[@]}" -jar "$REBOUND_HOME/quarkus-run.jar" "$@"

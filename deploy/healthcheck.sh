#!/usr/bin/env bash
# Healthy is: the readiness page answers 200. With bash alone, since the image has no web client.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r answer <&3
[[ "$answer" == HTTP/*" 200 "* ]]

#!/usr/bin/env bash
# Finds Chromium and its driver for the dashboard's tests, or installs Debian's packages where that is allowed.
# Never fails: without a browser those tests are skipped, and say so; under CI=true a skipped test fails (tests/conftest.py).
have() { command -v chromedriver >/dev/null && { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null; }
have && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Chromium for the dashboard's tests: apt-get install chromium chromium-driver"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver; } >/dev/null 2>&1
fi
have || echo "No Chromium here: the dashboard's browser tests will be SKIPPED. They need: apt-get install chromium chromium-driver"
exit 0

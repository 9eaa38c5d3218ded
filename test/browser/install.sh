#!/usr/bin/env bash
# Installs Debian's Chromium, and the Python that a getting-started page serves files with, unless they are there.
set -euo pipefail
[ -x /usr/bin/chromium ] && [ -x /usr/bin/python3 ] && exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y --no-install-recommends chromium python3 >/dev/null

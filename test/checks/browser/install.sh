#!/usr/bin/env bash
# Installs Debian's Chromium with its languages, and the Python that two pages use, unless they are there.
set -euo pipefail
[ -x /usr/bin/chromium ] && [ -e /usr/lib/chromium/locales/fi.pak ] && /usr/bin/python3 -c 'import jsonschema' 2>/dev/null && exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y --no-install-recommends chromium chromium-l10n python3-jsonschema >/dev/null

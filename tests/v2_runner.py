"""The engine's tests once more, on the code that vLLM runs on CUDA. No GPU is needed:

    python tests/v2_runner.py     # the tests marked `runner`; further arguments are pytest's

On CUDA vLLM serves a dense Qwen with its V2 model runner, where sampling, logprobs and seeds are
Triton kernels. It plans a step before the tokens of the last one are known (async scheduling). Its
CPU build has both off. Here they are on, and Triton's interpreter runs the kernels in Python:
slowly, with the same results. Left to a GPU are the kernels as compiled, CUDA graphs and attention.
"""

import os
import sys
import types

import pytest

from conftest import ROOT


def use_v2() -> None:
    """Call it before vLLM is imported."""
    os.environ |= {"VLLM_USE_V2_MODEL_RUNNER": "1", "TRITON_INTERPRET": "1"}
    from triton.backends import backends

    # vLLM's CPU build wants a Triton with a CPU backend; the interpreter needs none, so naming one
    # is enough.
    driver = types.SimpleNamespace(is_active=lambda: True)
    backends["cpu"] = types.SimpleNamespace(driver=driver, compiler=None)
    from vllm.platforms.cpu import CpuPlatform

    import rollout  # noqa: F401  vLLM, with the environment that the engine needs

    as_given = CpuPlatform.check_and_update_config

    def with_async_scheduling(config) -> None:
        as_given(config)
        config.scheduler_config.async_scheduling = True

    CpuPlatform.check_and_update_config = staticmethod(with_async_scheduling)


if __name__ == "__main__":
    use_v2()
    sys.exit(
        pytest.main(["-q", "-m", "runner", str(ROOT / "tests" / "test_engine.py"), *sys.argv[1:]])
    )

"""What CUDA takes of vLLM, tried without it."""

import pytest
import torch

from conftest import python


@pytest.mark.skipif(torch.cuda.is_available(), reason="here all tests run on what CUDA takes")
def test_the_engine_keeps_its_promises_on_the_runner_that_cuda_takes():
    """The tests of test_engine.py marked `runner`, with vLLM's V2 model runner and async
    scheduling."""
    done = python("tests/v2_runner.py")
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]

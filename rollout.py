"""The vLLM engine in this process: next-token logprobs, rollouts streamed out as they finish, its
weights.

    engine = Engine(folder, RolloutSettings(), seed=0, end_of_turn=tokenizer.eos_token_id)
    network.bind(engine.weights())     # the trainer's parameters are now the server's tensors
    ranked = engine.top_tokens(prefixes, 4)
    for index, tokens in engine.sample(prefixes): ...
    engine.weights_changed()           # after every optimizer step: cached prefixes are stale

One engine a process. Import this module before torch is used with threads: vLLM reads its
environment on import.
"""

import contextlib
import itertools
import os
from collections.abc import Callable, Iterable, Iterator

from model_files import has_driver

# The engine in this process, so that storage is shared.
os.environ.setdefault("VLLM_ENABLE_V1_MULTIPROCESSING", "0")
os.environ.setdefault("VLLM_LOGGING_LEVEL", "WARNING")
os.environ.setdefault("VLLM_NO_USAGE_STATS", "1")
# Lengths differ from visit to visit: fewer holes.
os.environ.setdefault("PYTORCH_CUDA_ALLOC_CONF", "expandable_segments:True")
# It serves top-k and top-p, which PyTorch does as well, and need not be installed.
os.environ.setdefault("VLLM_USE_FLASHINFER_SAMPLER", "0")
if not has_driver():
    # OpenMP reads these when torch is loaded. Trainer and sampler ask for their number of threads.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("TORCHDYNAMO_DISABLE", "1")
    os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", "nobind")

import numpy as np  # noqa: E402
import torch  # noqa: E402

# vLLM's CPU worker puts a refusal in torch's place; this is the real one.
from torch import set_num_threads  # noqa: E402, F401
from vllm import LLM, SamplingParams  # noqa: E402
from vllm.sampling_params import RequestOutputKind  # noqa: E402

from config import RolloutSettings  # noqa: E402
from model import wide_product  # noqa: E402
from prompts import FunctionEnd  # noqa: E402


def keep_cpu_weights_plain() -> None:
    """On CPU vLLM repacks linear weights at load and empties the originals; a shared storage needs
    them as they are."""
    import vllm.model_executor.layers.utils as layers_utils

    def plain(layer, remove_weight):
        layer.cpu_linear = torch.nn.functional.linear

    layers_utils.dispatch_cpu_unquantized_gemm = plain


def keep_fp32_logits() -> None:
    """Serve logits as the fp32 sums of the output product: vLLM rounds them to bf16 and, up to
    0.31, knows no other way."""
    from vllm.model_executor.layers.vocab_parallel_embedding import UnquantizedEmbeddingMethod

    def apply(self, layer, x, bias=None):
        return wide_product(x, layer.weight)

    UnquantizedEmbeddingMethod.apply = apply


def plain_residual_norm() -> None:
    """For `exact`: a norm with a residual is the sum, then the batch-invariant norm of it.

    vLLM's batch-invariant mode keeps its fused kernel there, whose threads a row, and with them the
    order of the sum of squares, are 1,024 below 256 tokens and 256 from there on: a token decoded
    among few and the same token in a long prefill come out different. The sum is element by
    element, the norm alone has a row in one block whatever the batch.
    """
    from vllm.model_executor.layers.layernorm import RMSNorm

    alone = RMSNorm.forward_cuda

    def forward_cuda(self, x, residual=None):
        if residual is None:
            return alone(self, x)
        total = x + residual
        return alone(self, total), total

    RMSNorm.forward_cuda = forward_cuda


def stop_where(left: Callable[[int, int], bool]) -> None:
    """End every request of this process with a token for which left(the token before, the token) is
    true.

    vLLM itself knows stop tokens and stop strings. Stop strings have to be listed and need every
    token of every request turned into text; here a request's last two tokens are looked at where
    the scheduler asks whether it is finished.
    """
    import vllm.v1.core.sched.scheduler as scheduler
    from vllm.v1.request import RequestStatus

    asked = scheduler.check_stop

    def check_stop(request, max_model_len: int) -> bool:
        if asked(request, max_model_len):
            return True
        tokens = request.all_token_ids
        if left(tokens[-2], tokens[-1]):
            request.status = RequestStatus.FINISHED_STOPPED
            return True
        return False

    scheduler.check_stop = check_stop


class Engine:
    """Serves one model. Raises what vLLM raises on a folder it cannot load.

    function_end: where a continuation leaves the function and is ended, besides at its end of turn;
    one engine a process.
    threads: of sampling on CPU; a GPU does not care.
    """

    def __init__(
        self,
        folder: str,
        settings: RolloutSettings,
        seed: int,
        end_of_turn: int,
        dtype: str = "bfloat16",
        precision: str = "fast",
        function_end: FunctionEnd | None = None,
        threads: int = 1,
        **engine_arguments,
    ):
        self.folder, self.settings = str(folder), settings
        self.end_of_turn, self.function_end = end_of_turn, function_end
        if function_end:
            stop_where(function_end.left)
        self.sampled_tokens = 0
        arguments = dict(
            model=str(folder),
            dtype=dtype,
            seed=seed,
            max_model_len=settings.max_length,
            max_num_seqs=settings.max_sequences,
            enable_prefix_caching=True,
            disable_log_stats=True,
            kv_cache_memory_bytes=int(settings.kv_cache_gb * 2**30),
            max_logprobs=128,
        )
        if not torch.cuda.is_available():
            keep_cpu_weights_plain()
            # Of a cached prefix only whole blocks are shared: with the CPU's default of 128 tokens
            # every rollout would compute up to 127 tokens of its prompt anew. 32 is the least that
            # vLLM's CPU attention takes.
            arguments |= dict(
                enforce_eager=True,
                max_num_batched_tokens=max(16384, settings.max_length),
                block_size=32,
            )
        else:
            # The KV cache's bytes are given, so vLLM need not find nearly the whole card free
            # before it starts.
            arguments |= dict(gpu_memory_utilization=0.05)
        if precision == "fp32_logits":
            keep_fp32_logits()
        if precision == "exact":
            plain_residual_norm()
            # Module by module, as served.py calls them; decoding still runs as CUDA graphs.
            arguments |= dict(compilation_config={"mode": 0, "cudagraph_mode": "FULL_DECODE_ONLY"})
        if torch.distributed.is_initialized():
            arguments |= dict(distributed_executor_backend="external_launcher")
        with private_random_state():  # LLM() reseeds the process's generators
            self.llm = LLM(**arguments | engine_arguments)
        self.threads = threads
        self.random_state = seeded_state(seed)
        self.numbered = 0

    def module(self) -> torch.nn.Module:
        """The live module that serves."""
        return self.llm.apply_model(lambda m: m)[0]

    def weights(self) -> dict[str, torch.Tensor]:
        """The live tensors by name, the output matrix as `lm_head.weight` too. An in-place write
        changes what is served."""
        return {name: parameter.data for name, parameter in self.module().named_parameters()}

    @property
    def block_size(self) -> int:
        """Tokens of a page of the KV cache."""
        return self.llm.llm_engine.vllm_config.cache_config.block_size

    def weights_changed(self) -> None:
        """Forget cached prefixes: they were computed with other weights."""
        if not self.llm.reset_prefix_cache():
            raise RuntimeError("the prefix cache was not reset: requests are still running")

    def remember(self, sequences: list[list[int]]) -> None:
        """Put sequences into the prefix cache. Requests that arrive together do not share what none
        of them has computed
        yet: without this, every state of a problem would compute its prompt anew."""
        self.finished(
            [(tokens, self.params(max_tokens=1, temperature=0.0)) for tokens in sequences]
        )

    # ------------------------------------------------------------------ next-token logprobs

    def top_tokens(self, prefixes: list[list[int]], count: int) -> list[dict[int, float]]:
        """The `count` most probable next tokens of each prefix with their logprobs, most probable
        first."""
        params = self.params(max_tokens=1, temperature=0.0, logprobs=count)
        outputs = self.finished([(prefix, params) for prefix in prefixes])
        ranked = [
            sorted(output.logprobs[0].items(), key=lambda item: -item[1].logprob)[:count]
            for output in outputs
        ]
        return [{token: entry.logprob for token, entry in entries} for entries in ranked]

    def token_logprobs(
        self, prefixes: list[list[int]], tokens: list[list[int]]
    ) -> list[list[float]]:
        """Logprobs of given next tokens of each prefix, temperature 1."""
        # A batch of its own: mixing these with requests for the top N gives wrong results on vLLM's
        # V1 runner.
        requests = [
            (prefix, self.params(max_tokens=1, temperature=0.0, logprob_token_ids=list(ids)))
            for prefix, ids in zip(prefixes, tokens)
        ]
        return [
            [output.logprobs[0][token].logprob for token in ids]
            for output, ids in zip(self.finished(requests), tokens)
        ]

    # ------------------------------------------------------------------ rollouts

    def sample(
        self,
        prefixes: Iterable[list[int]],
        limits: Iterable[int] | None = None,
        temperature: float | None = None,
        ahead: int | None = None,
        decoded: dict[int, list[float]] | None = None,
    ) -> Iterator[tuple[int, list[int]]]:
        """One continuation of each prefix, (index, tokens) as each is finished, the end-of-turn
        token included.

        limits: most tokens of each. A continuation without end of turn was cut there, at
        `max_tokens` or at `max_length`.
        ahead: so many prefixes are taken at a time, and a further one when one is finished; all at
        once without it.
        decoded: for the indexes that are its keys the logprobs of the tokens as they were decoded
        are put here, at temperature 1.
        """
        decoded = {} if decoded is None else decoded
        limits = itertools.repeat(self.settings.max_tokens) if limits is None else limits
        temperature = self.settings.temperature if temperature is None else temperature
        top_p = self.settings.top_p if temperature else 1.0

        def request(index: int, prefix: list[int], limit: int) -> tuple[list[int], SamplingParams]:
            room = self.settings.max_length - len(prefix)
            return prefix, self.params(
                max_tokens=min(limit, self.settings.max_tokens, room),
                temperature=temperature,
                top_p=top_p,
                logprobs=0 if index in decoded else None,  # 0: of the sampled token alone
            )

        requests = (request(n, *one) for n, one in enumerate(zip(prefixes, limits)))
        for index, output in self.stream(requests, ahead):
            tokens = list(output.token_ids)
            if index in decoded:
                decoded[index] = [row[token].logprob for token, row in zip(tokens, output.logprobs)]
            self.sampled_tokens += len(tokens)
            yield index, tokens

    def is_cut_off(self, tokens: list[int]) -> bool:
        """Whether a text neither ended its turn nor left the function: its limit of tokens came
        first."""
        before, last = [None, *tokens[-2:]][-2:]
        if last == self.end_of_turn:
            return False
        return not (self.function_end and self.function_end.left(before, last))

    def params(self, **arguments) -> SamplingParams:
        return SamplingParams(
            **{"top_p": 1.0} | arguments,
            top_k=0,
            stop_token_ids=[self.end_of_turn],
            ignore_eos=True,
            detokenize=False,
            output_kind=RequestOutputKind.FINAL_ONLY,
        )

    def finished(self, requests: list[tuple[list[int], SamplingParams]]) -> list:
        outputs = dict(self.stream(requests))
        return [outputs[index] for index in range(len(outputs))]

    def stream(
        self, requests: Iterable[tuple[list[int], SamplingParams]], ahead: int | None = None
    ) -> Iterator:
        """Step the engine; yield (index, completion) of requests as they finish. A caller that
        stops early aborts the rest. With `ahead`, that many requests at most are with the engine,
        and others are asked for when there is room."""
        engine, coming = self.llm.llm_engine, enumerate(requests)
        waiting = {}
        try:
            while True:
                for index, (prefix, params) in itertools.islice(
                    coming, ahead and ahead - len(waiting)
                ):
                    self.numbered += 1
                    name = str(self.numbered)
                    waiting[name] = index
                    engine.add_request(name, {"prompt_token_ids": prefix}, params)
                if not waiting:
                    return
                for output in self.step_until_one_is_finished():
                    yield waiting.pop(output.request_id), output.outputs[0]
        finally:
            if waiting:
                engine.abort_request(list(waiting))
                while engine.has_unfinished_requests():
                    engine.step()

    def step_until_one_is_finished(self) -> list:
        """The finished requests. Random state and threads are swapped once for all these steps, not
        at each of them."""
        with private_random_state(self.random_state), threads(self.threads):
            finished = []
            while not finished:
                finished = [output for output in self.llm.llm_engine.step() if output.finished]
            self.random_state = current_state()
        return finished


@contextlib.contextmanager
def threads(count: int):
    """CPU sampling has its own number of threads, whatever the trainer uses."""
    before = torch.get_num_threads()
    set_num_threads(count)
    try:
        yield
    finally:
        set_num_threads(before)


# ------------------------------------------------------------------ random state
# vLLM draws from the process's global generators: PyTorch's, and NumPy's for the seeds of the newer
# model runner's sampler. Swapping the engine's own state in and out keeps sampling and everything
# else in the process from disturbing each other, and lets a run be resumed.


def current_state() -> dict:
    """Tensors and plain values only, so that torch.load takes it from a checkpoint."""
    kind, keys, position, has_gauss, gauss = np.random.get_state()
    state = {
        "torch": torch.get_rng_state(),
        "numpy": [kind, torch.from_numpy(keys.astype(np.int64)), position, has_gauss, gauss],
    }
    return state | ({"cuda": torch.cuda.get_rng_state()} if torch.cuda.is_available() else {})


def set_state(state: dict) -> None:
    torch.set_rng_state(state["torch"])
    kind, keys, *rest = state["numpy"]
    np.random.set_state((kind, keys.numpy().astype(np.uint32), *rest))
    if "cuda" in state:
        torch.cuda.set_rng_state(state["cuda"])


def seeded_state(seed: int) -> dict:
    with private_random_state():
        torch.manual_seed(seed)
        np.random.seed(seed)
        return current_state()


@contextlib.contextmanager
def private_random_state(state: dict | None = None):
    """Run with another random state (or any, to be thrown away) and give the process its own
    back."""
    outer = current_state()
    try:
        if state is not None:
            set_state(state)
        yield
    finally:
        set_state(outer)

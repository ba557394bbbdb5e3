"""The dense Qwen family in plain PyTorch, several sequences packed into one batch, logits only where they are asked for.

qwen3 (Qwen3) has a norm on the heads of q and k; qwen2 (Qwen2, Qwen2.5, Qwen2.5-Coder) has none and adds a bias to q, k and v.

Parameters carry vLLM's names and layout: q, k and v are the rows of one `qkv_proj`, gate and up of one
`gate_up_proj`. So a parameter *is* the server's tensor (`bind`), and each projection is one matrix product.
`load` and `save` translate from and to the Hugging Face layout.

The order of operations and the places where bf16 rounds are vLLM's, so that logprobs agree (docs/numerics.md).
`Operations` holds them, so that they can be compiled, or be the server's own (served.py).

Shapes: T packed tokens, S sequences, N positions, V vocabulary, D width, H query heads, K key/value heads, E head size.
"""
import inspect
import json
import pathlib
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import save_file
from torch.utils.checkpoint import checkpoint

from config import BadInput

try:
    from flash_attn import flash_attn_varlen_func
except ImportError:  # optional: PyTorch's own attention is used without it
    flash_attn_varlen_func = None
try:
    from torch.nn.attention.varlen import varlen_attn
    # PyTorch 2.13 wants to be told that there are fewer key than query heads; 2.11 has no such argument and takes them as they are.
    GROUPED = {"enable_gqa": True} if "enable_gqa" in inspect.signature(varlen_attn).parameters else {}
except ImportError:
    varlen_attn = None


class ModelFault(BadInput):
    """A model folder that cannot be used; one line that says what to do."""


@dataclass(frozen=True)
class QwenConfig:
    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    rms_norm_eps: float
    rope_theta: float
    tie_word_embeddings: bool
    max_position_embeddings: int
    qkv_bias: bool = False  # qwen2
    qk_norm: bool = True    # qwen3

    @classmethod
    def read(cls, folder: str | pathlib.Path) -> "QwenConfig":
        """Raises ModelFault if the folder holds no config.json of a dense Qwen."""
        path = pathlib.Path(folder) / "config.json"
        if not path.exists():
            raise ModelFault(f"no model at {folder}: config.json is missing")
        raw = json.loads(path.read_text())
        kind = raw.get("model_type")
        if kind not in ("qwen3", "qwen2"):
            raise ModelFault(f"{path}: model_type is {kind!r}, only the dense 'qwen3' and 'qwen2' can be trained")
        if kind == "qwen3" and raw.get("attention_bias"):
            raise ModelFault(f"{path}: a qwen3 with attention_bias is not supported")
        if raw.get("use_sliding_window"):
            raise ModelFault(f"{path}: sliding-window attention is not supported")
        rope = raw.get("rope_parameters") or raw.get("rope_scaling") or {}
        if rope.get("rope_type", "default") != "default":
            raise ModelFault(f"{path}: rope type {rope['rope_type']!r} is not supported")
        raw.setdefault("rope_theta", rope.get("rope_theta"))
        raw.setdefault("head_dim", raw["hidden_size"] // raw["num_attention_heads"])
        facts = {"qkv_bias": kind == "qwen2", "qk_norm": kind == "qwen3"}
        return cls(**{name: raw[name] for name in cls.__dataclass_fields__ if name not in facts}, **facts)

    def operations(self, lengths: list[int], logits: int) -> float:
        """Floating-point operations of a forward and backward over sequences of these lengths with so many rows of logits.

        6 a weight of a matrix product and token (2 forward, 4 backward; the embedding's look-up counts nothing, the output
        matrix only where logits are taken) and 6 T^2 H E a layer for causal attention: appendix B of PaLM
        (arXiv:2204.02311) with the causal half. What checkpointing computes again does not count (MFU, not HFU).
        """
        heads = self.num_attention_heads * self.head_dim
        layer = self.hidden_size * (2 * heads + 2 * self.num_key_value_heads * self.head_dim + 3 * self.intermediate_size)
        return (6 * layer * self.num_hidden_layers * sum(lengths) + 6 * self.vocab_size * self.hidden_size * logits
                + 6 * sum(n * n for n in lengths) * heads * self.num_hidden_layers)


PEAKS = {"H200": 989e12, "H100": 989e12, "A100": 312e12}  # dense bf16 operations a second, by the data sheets


def peak_operations() -> float | None:
    """Of the GPU in bf16; None without one, or with one that PEAKS does not know."""
    name = torch.cuda.get_device_name() if torch.cuda.is_available() else ""
    return next((peak for key, peak in PEAKS.items() if key in name), None)


def rms_norm(x: torch.Tensor, weight: torch.Tensor, eps: float,
             residual: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
    """(normed x, new residual). The residual sum stays fp32 into the norm; the cast comes before the weight."""
    h = x.float()
    if residual is not None:
        h = h + residual.float()
    residual = h.to(x.dtype)
    h = h * torch.rsqrt(h.square().mean(-1, keepdim=True) + eps)
    return h.to(x.dtype) * weight, residual


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """RoPE in fp32 on halves of the head; x (T, heads, E), cos and sin (T, 1, E/2)."""
    a, b = x.float().chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(x.dtype)


@dataclass
class Packing:
    """Where the sequences of a packed batch begin and end."""
    lengths: list[int]
    positions: torch.Tensor   # (T,) place of each token in its own sequence
    boundaries: torch.Tensor  # (S+1,) int32, cumulative lengths

    @classmethod
    def of(cls, lengths: list[int], device) -> "Packing":
        positions = torch.cat([torch.arange(n) for n in lengths]).to(device)
        boundaries = F.pad(torch.tensor(lengths).cumsum(0), (1, 0)).to(device, torch.int32)
        return cls(lengths, positions, boundaries)


def swiglu(gate_up: torch.Tensor) -> torch.Tensor:
    """silu(gate) * up in the input's type; (T, 2I) -> (T, I)"""
    gate, up = gate_up.chunk(2, -1)
    return F.silu(gate) * up


def attention_kind(device: torch.device, dtype: torch.dtype) -> str:
    """Which attention the trainer computes with there: the fastest that is installed."""
    if device.type == "cuda" and dtype != torch.float32:
        if flash_attn_varlen_func is not None:
            return "flash-attn"
        if varlen_attn is not None:
            return "PyTorch varlen"
    return "PyTorch SDPA, a sequence at a time"


def attention(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, packing: Packing) -> torch.Tensor:
    """Causal attention within each sequence; q (T, H, E), k and v (T, K, E) -> (T, H, E)."""
    kind, ends, longest = attention_kind(q.device, q.dtype), packing.boundaries, max(packing.lengths)
    if kind == "flash-attn":
        return flash_attn_varlen_func(q, k, v, ends, ends, longest, longest, causal=True)
    if kind == "PyTorch varlen":
        return varlen_attn(q, k, v, ends, ends, longest, longest, window_size=(-1, 0), **GROUPED)  # (-1, 0): causal
    parts = []
    for q1, k1, v1 in zip(*(x.transpose(0, 1)[None].split(packing.lengths, 2) for x in (q, k, v))):
        parts.append(F.scaled_dot_product_attention(q1, k1, v1, is_causal=True, enable_gqa=True))  # (1, H, n, E)
    return torch.cat(parts, 2)[0].transpose(0, 1)


class Product(torch.autograd.Function):
    """x @ w.T + b by the given `product`, with the gradients of a product in x's type. (N, D), (V, D), (V,) or None -> (N, V)"""

    @staticmethod
    def forward(ctx, product, x, w, b=None):
        ctx.save_for_backward(x, w)
        ctx.biased = b is not None
        return product(x, w)

    @staticmethod
    def backward(ctx, gradient):
        x, w = ctx.saved_tensors
        gradient = gradient.to(x.dtype)
        return None, gradient.mm(w), gradient.t().mm(x), gradient.sum(0) if ctx.biased else None


def wide_product(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """x @ w.T with the fp32 sums of a bf16 product kept."""
    if x.is_cuda and x.dtype != torch.float32:
        return torch.mm(x, w.t(), out_dtype=torch.float32)  # no fp32 copy of w
    return F.linear(x.float(), w.float())


class Operations:
    """How the network computes each step. served.Operations takes the values from the server's own operations instead."""
    norm, turn, activate = staticmethod(rms_norm), staticmethod(rotate), staticmethod(swiglu)
    wide_logits = False     # keep the fp32 sums of the output product instead of rounding logits to bf16
    bf16_attention = False  # attention in bf16 under fp32 activations: the flash kernels know no fp32

    @classmethod
    def fuse(cls) -> None:
        """Compile the element-wise steps, each into one kernel: faster, and values round once a kernel, not at every step."""
        # rms_norm meets hidden states and heads, with and without a residual, with and without gradients: more than Dynamo's limit of 8.
        torch._dynamo.config.recompile_limit = 32
        cls.norm, cls.turn, cls.activate = (staticmethod(torch.compile(f, dynamic=True)) for f in (rms_norm, rotate, swiglu))

    def rms_norm(self, name: str, x, weight, eps, residual=None):
        return self.norm(x, weight, eps, residual)

    def linear(self, name: str, x, weight, bias=None):
        return F.linear(x, weight, bias)

    def rotate(self, q, k, cos, sin, packing):
        return self.turn(q, cos, sin), self.turn(k, cos, sin)

    def attention(self, q, k, v, packing):
        if self.bf16_attention:
            return attention(q.bfloat16(), k.bfloat16(), v.bfloat16(), packing).to(q.dtype)
        return attention(q, k, v, packing)

    def swiglu(self, gate_up):
        return self.activate(gate_up)

    def logits(self, x, weight):
        """(N, D) -> (N, V) fp32"""
        return Product.apply(wide_product, x, weight) if self.wide_logits else F.linear(x, weight).float()


class Weight(torch.nn.Module):
    """A bare weight, with a bias or None: `bind` may replace the tensors by the server's."""
    def __init__(self, *shape: int, bias: bool = False):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.empty(*shape))
        self.bias = torch.nn.Parameter(torch.empty(shape[0])) if bias else None


class Attention(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.heads, self.kv_heads, self.head_dim, self.eps = c.num_attention_heads, c.num_key_value_heads, c.head_dim, c.rms_norm_eps
        self.qkv_proj = Weight((self.heads + 2 * self.kv_heads) * c.head_dim, c.hidden_size, bias=c.qkv_bias)
        self.o_proj = Weight(c.hidden_size, self.heads * c.head_dim)
        if c.qk_norm:
            self.q_norm, self.k_norm = Weight(c.head_dim), Weight(c.head_dim)

    def forward(self, ops, x, cos, sin, packing):
        h, kv, e = self.heads, self.kv_heads, self.head_dim
        qkv = ops.linear("qkv_proj", x, self.qkv_proj.weight, self.qkv_proj.bias)      # (T, (H+2K)E)
        q, k, v = qkv.view(len(x), h + 2 * kv, e).split([h, kv, kv], 1)                # (T, H, E), (T, K, E) twice
        if hasattr(self, "q_norm"):
            q = ops.rms_norm("q_norm", q, self.q_norm.weight, self.eps)[0]             # (T, H, E)
            k = ops.rms_norm("k_norm", k, self.k_norm.weight, self.eps)[0]             # (T, K, E)
        q, k = ops.rotate(q, k, cos, sin, packing)
        return ops.linear("o_proj", ops.attention(q, k, v, packing).reshape(len(x), h * e), self.o_proj.weight)  # (T, D)


class MLP(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.gate_up_proj = Weight(2 * c.intermediate_size, c.hidden_size)
        self.down_proj = Weight(c.hidden_size, c.intermediate_size)

    def forward(self, ops, x):
        gate_up = ops.linear("gate_up_proj", x, self.gate_up_proj.weight)              # (T, 2I)
        return ops.linear("down_proj", ops.swiglu(gate_up), self.down_proj.weight)     # (T, D)


class Layer(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.eps = c.rms_norm_eps
        self.input_layernorm, self.post_attention_layernorm = Weight(c.hidden_size), Weight(c.hidden_size)
        self.self_attn, self.mlp = Attention(c), MLP(c)
        self.ops = Operations()

    def forward(self, x, residual, cos, sin, packing):
        x, residual = self.ops.rms_norm("input_layernorm", x, self.input_layernorm.weight, self.eps, residual)
        x = self.self_attn(self.ops, x, cos, sin, packing)
        x, residual = self.ops.rms_norm("post_attention_layernorm", x, self.post_attention_layernorm.weight, self.eps, residual)
        return self.mlp(self.ops, x), residual


class Decoder(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.embed_tokens = Weight(c.vocab_size, c.hidden_size)
        self.layers = torch.nn.ModuleList(Layer(c) for _ in range(c.num_hidden_layers))
        self.norm = Weight(c.hidden_size)


class Qwen(torch.nn.Module):
    """Made empty (`Qwen(config)` on the meta device costs nothing); `load` or `bind` gives it weights."""

    def __init__(self, config: QwenConfig):
        super().__init__()
        self.config = config
        self.model = Decoder(config)
        if not config.tie_word_embeddings:
            self.lm_head = Weight(config.vocab_size, config.hidden_size)
        self.ops = Operations()     # of the last norm and the logits
        self.checkpointing = False  # recompute each layer in the backward pass instead of keeping its activations

    @property
    def output_weight(self) -> torch.Tensor:
        return (self.model.embed_tokens if self.config.tie_word_embeddings else self.lm_head).weight  # (V, D)

    def bind(self, tensors: dict[str, torch.Tensor]) -> None:
        """Make every parameter a leaf over the given storage (vLLM's); nothing is copied.

        A tensor with more rows than the parameter is a padded vocabulary and is cut to the model's size.
        Raises KeyError or ModelFault where names or shapes do not fit.
        """
        for name, parameter in list(self.named_parameters()):
            tensor = tensors[name].detach()[:parameter.shape[0]]
            if tensor.shape != parameter.shape:
                raise ModelFault(f"{name}: the server's shape {tuple(tensor.shape)} is not {tuple(parameter.shape)}")
            owner, kind = name.rsplit(".", 1)
            setattr(self.get_submodule(owner), kind, torch.nn.Parameter(tensor))

    def rope(self, positions: torch.Tensor, dtype: torch.dtype) -> tuple[torch.Tensor, torch.Tensor]:
        """cos and sin, (T, 1, E/2): computed in fp32, rounded to the weights' type as the server's table is."""
        e = self.config.head_dim
        frequencies = 1.0 / self.config.rope_theta ** (torch.arange(0, e, 2, device=positions.device).float() / e)
        angles = positions.float()[:, None] * frequencies                              # (T, E/2)
        return tuple(f(angles).to(dtype).float()[:, None] for f in (torch.cos, torch.sin))

    def hidden(self, tokens: torch.Tensor, packing: Packing, norms: list | None = None) -> torch.Tensor:
        """Hidden states after the last norm, (T, D); tokens (T,). `norms` collects each layer's mean hidden norm."""
        cos, sin = self.rope(packing.positions, self.model.norm.weight.dtype)
        x, residual = F.embedding(tokens, self.model.embed_tokens.weight), None        # (T, D)
        for layer in self.model.layers:
            if self.checkpointing and torch.is_grad_enabled():
                x, residual = checkpoint(layer, x, residual, cos, sin, packing, use_reentrant=False)
            else:
                x, residual = layer(x, residual, cos, sin, packing)
            if norms is not None:
                norms.append(residual.detach().float().norm(dim=-1).mean())
        if norms is not None:
            norms[:] = torch.stack(norms).tolist()  # one wait for the device, not one a layer
        return self.ops.rms_norm("norm", x, self.model.norm.weight, self.config.rms_norm_eps, residual)[0]

    def logits(self, hidden: torch.Tensor) -> torch.Tensor:
        """Logits in fp32, (N, V), of hidden states (N, D)."""
        return self.ops.logits(hidden, self.output_weight)

    def forward(self, tokens: torch.Tensor, packing: Packing, at: torch.Tensor, norms: list | None = None) -> torch.Tensor:
        """Logits in fp32, (N, V), at places `at` (N,) of the packed tokens."""
        return self.logits(self.hidden(tokens, packing, norms)[at])


# ---------------------------------------------------------------------------- Hugging Face layout

def hf_parts(config: QwenConfig) -> dict[str, list[tuple[str, int]]]:
    """{our fused name: [(Hugging Face name, rows), ...]} for the projections that are fused."""
    e, parts = config.head_dim, {}
    for i in range(config.num_hidden_layers):
        layer = f"model.layers.{i}."
        q, kv = config.num_attention_heads * e, config.num_key_value_heads * e
        for kind in ("weight", "bias") if config.qkv_bias else ("weight",):
            parts[f"{layer}self_attn.qkv_proj.{kind}"] = [
                (f"{layer}self_attn.{n}_proj.{kind}", rows) for n, rows in (("q", q), ("k", kv), ("v", kv))]
        parts[layer + "mlp.gate_up_proj.weight"] = [(f"{layer}mlp.{n}_proj.weight", config.intermediate_size) for n in ("gate", "up")]
    return parts


def load(folder: str | pathlib.Path, dtype: torch.dtype, device="cpu") -> Qwen:
    """A model from a Hugging Face folder, sharded or not. Raises ModelFault on missing files or tensors."""
    folder = pathlib.Path(folder)
    config = QwenConfig.read(folder)
    where = {}
    for path in sorted(folder.glob("*.safetensors")):
        with safe_open(path, "pt") as file:
            where |= dict.fromkeys(file.keys(), path)
    if not where:
        raise ModelFault(f"no model at {folder}: no *.safetensors file")

    def read(name: str) -> torch.Tensor:
        if name not in where:
            raise ModelFault(f"{folder}: no tensor {name}")
        with safe_open(where[name], "pt") as file:
            return file.get_tensor(name).to(device, dtype)

    with torch.device("meta"):
        model = Qwen(config)
    parts = hf_parts(config)
    model.bind({name: torch.cat([read(n) for n, _ in parts[name]]) if name in parts else read(name)
                for name, _ in model.named_parameters()})
    return model


def hf_state(model: Qwen, tensors: dict[str, torch.Tensor] | None = None) -> dict[str, torch.Tensor]:
    """The weights (or `tensors` of the same names) under Hugging Face names."""
    tensors = tensors or dict(model.named_parameters())
    parts, state = hf_parts(model.config), {}
    for name, tensor in tensors.items():
        pieces = tensor.detach().split([rows for _, rows in parts[name]]) if name in parts else [tensor.detach()]
        names = [n for n, _ in parts[name]] if name in parts else [name]
        state |= {n: piece.contiguous() for n, piece in zip(names, pieces)}
    return state


FACTS = ["*.json", "*.txt", "*.jinja"]  # a model's configuration and tokenizer


def facts_folder(model: str, leave_out: list[str] = (), seed: int = 0) -> str:
    """A folder with config.json and the tokenizer of `model_folder`, found before any download of weights or warm start."""
    if model == "tiny":
        import tiny_model
        return str(tiny_model.facts(leave_out=list(leave_out), seed=seed))
    return downloaded(model, FACTS)


def model_folder(model: str, leave_out: list[str] = (), seed: int = 0) -> str:
    """Where starting weights lie: the folder, the hub's cache, or the tiny model made without the tasks of `leave_out`."""
    if model == "tiny":
        import tiny_model
        return str(tiny_model.make(leave_out=list(leave_out), seed=seed))
    return downloaded(model, [*FACTS, "*.safetensors"])


def downloaded(model: str, patterns: list[str]) -> str:
    """The folder of a model; of one on the hub the files that match, in the hub's cache."""
    if not pathlib.Path(model).exists() and model.count("/") == 1 and not model.startswith((".", "/")):
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError
        try:
            return snapshot_download(model, allow_patterns=patterns)
        except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
            raise BadInput(f"cannot get model {model}: {str(error).splitlines()[0]}; give a folder, or check the network") from None
    QwenConfig.read(model)
    return model


def save(model: Qwen, folder: str | pathlib.Path, source: str | pathlib.Path) -> None:
    """Write a Hugging Face folder: weights here, configuration and tokenizer files copied from `source`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for path in pathlib.Path(source).iterdir():
        if path.suffix in (".json", ".jinja", ".txt", ".model") and not path.name.endswith(".index.json"):
            (folder / path.name).write_bytes(path.read_bytes())
    save_file({n: t.cpu() for n, t in hf_state(model).items()}, folder / "model.safetensors", metadata={"format": "pt"})

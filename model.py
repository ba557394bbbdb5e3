"""The dense Qwen family in plain PyTorch, several sequences packed into one batch, logits only
where they are asked for.

qwen3 (Qwen3) has a norm on the heads of q and k; qwen2 (Qwen2, Qwen2.5, Qwen2.5-Coder) has none and
adds a bias to q, k and v.

Parameters carry vLLM's names and layout: q, k and v are the rows of one `qkv_proj`, gate and up of
one `gate_up_proj`. So a parameter *is* the server's tensor (`bind`), and each projection is one
matrix product. `load` and `save` translate from and to the Hugging Face layout.

The order of operations and the places where bf16 rounds are vLLM's, so that logprobs agree
(docs/numerics.md). `Operations` holds them, so that they can be compiled, or be the server's own
(served.py).

Shapes: T packed tokens, S sequences, N positions, V vocabulary, D width, H query heads, K key/value
heads, E head size.
"""

import contextlib
import inspect
import pathlib
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import save_file
from torch.utils.checkpoint import checkpoint

from checkpoints import umask
from model_files import ModelFault, QwenConfig, check_tensors, tensors

try:
    from flash_attn import flash_attn_varlen_func
except ImportError:  # optional: PyTorch's own attention is used without it
    flash_attn_varlen_func = None
try:
    from torch.nn.attention.varlen import varlen_attn

    # PyTorch 2.13 wants to be told that there are fewer key than query heads; 2.11 has no such
    # argument and takes them as they are.
    GROUPED = (
        {"enable_gqa": True} if "enable_gqa" in inspect.signature(varlen_attn).parameters else {}
    )
except ImportError:
    varlen_attn = None


PROBE = 16  # last tokens of a batch whose attention is looked at


# Dense bf16 operations a second, by the data sheets.
PEAKS = {"H200": 989e12, "H100": 989e12, "A100": 312e12}


def peak_operations() -> float | None:
    """Of the GPU in bf16; None without one, or with one that PEAKS does not know."""
    name = torch.cuda.get_device_name() if torch.cuda.is_available() else ""
    return next((peak for key, peak in PEAKS.items() if key in name), None)


def rms_norm(
    x: torch.Tensor, weight: torch.Tensor, eps: float, residual: torch.Tensor | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """(normed x, new residual). The residual sum stays fp32 into the norm; the cast comes before
    the weight."""
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
    positions: torch.Tensor  # (T,) place of each token in its own sequence
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
    kind = attention_kind(q.device, q.dtype)
    ends, longest = packing.boundaries, max(packing.lengths)
    if kind == "flash-attn":
        return flash_attn_varlen_func(q, k, v, ends, ends, longest, longest, causal=True)
    if kind == "PyTorch varlen":
        causal = dict(window_size=(-1, 0), **GROUPED)
        return varlen_attn(q, k, v, ends, ends, longest, longest, **causal)
    parts = []
    for q1, k1, v1 in zip(*(x.transpose(0, 1)[None].split(packing.lengths, 2) for x in (q, k, v))):
        own = F.scaled_dot_product_attention(q1, k1, v1, is_causal=True, enable_gqa=True)
        parts.append(own)  # (1, H, n, E)
    return torch.cat(parts, 2)[0].transpose(0, 1)


class Product(torch.autograd.Function):
    """x @ w.T + b by the given `product`, with the gradients of a product in x's type.

    x (N, D), w (V, D), b (V,) or None -> (N, V)
    """

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
    """How the network computes each step. served.Operations takes the values from the server's own
    operations instead."""

    norm, turn, activate = staticmethod(rms_norm), staticmethod(rotate), staticmethod(swiglu)
    # Keep the fp32 sums of the output product instead of rounding logits to bf16.
    wide_logits = False
    # Attention in bf16 under fp32 activations: the flash kernels know no fp32.
    bf16_attention = False

    @classmethod
    def fuse(cls) -> None:
        """Compile the element-wise steps, each into one kernel: faster, and values round once a
        kernel, not at every step."""
        # rms_norm meets hidden states and heads, with and without a residual, with and without
        # gradients: more than Dynamo's limit of 8.
        torch._dynamo.config.recompile_limit = 32
        cls.norm, cls.turn, cls.activate = (
            staticmethod(torch.compile(f, dynamic=True)) for f in (rms_norm, rotate, swiglu)
        )

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
        return (
            Product.apply(wide_product, x, weight)
            if self.wide_logits
            else F.linear(x, weight).float()
        )


@contextlib.contextmanager
def watched_attention(network: "Qwen"):
    """Inside, each layer that computes attention appends to the list it gives: the mean entropy, in
    nats, of what the last PROBE tokens look at. Without gradients, and whatever operations the
    network computes with."""
    found = []

    def watched(attention):
        def inner(q, k, v, packing):
            found.append(attention_entropy(q.detach()[-PROBE:], k.detach()[-packing.lengths[-1] :]))
            return attention(q, k, v, packing)

        return inner

    for layer in network.model.layers:
        layer.ops.attention = watched(layer.ops.attention)  # over the class's
    try:
        yield found
    finally:
        for layer in network.model.layers:
            del layer.ops.attention
        # One wait for the device, not one a layer.
        found[:] = torch.stack(found).tolist() if found else []


def attention_entropy(q: torch.Tensor, k: torch.Tensor) -> torch.Tensor:
    """Mean over heads and queries of -sum p log p, where p is the causal softmax of a query over
    all keys up to its own place.

    q (N, H, E), of the last N places; k (T, K, E), T >= N.
    """
    n, t = min(len(q), len(k)), len(k)
    q = q[-n:].unflatten(1, (k.shape[1], -1)).float()  # (N, K, H/K, E)
    scores = torch.einsum("nkge,tke->kgnt", q, k.float()) / q.shape[-1] ** 0.5  # (K, H/K, N, T)
    ahead = torch.ones(n, t, dtype=torch.bool, device=q.device).triu(t - n + 1)  # (N, T)
    logprobs = scores.masked_fill(ahead, -torch.inf).log_softmax(-1)
    return -(logprobs.exp() * logprobs.masked_fill(ahead, 0.0)).sum(-1).mean()


class Weight(torch.nn.Module):
    """A bare weight, with a bias or None: `bind` may replace the tensors by the server's."""

    def __init__(self, *shape: int, bias: bool = False):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.empty(*shape))
        self.bias = torch.nn.Parameter(torch.empty(shape[0])) if bias else None


class Attention(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.heads, self.kv_heads = c.num_attention_heads, c.num_key_value_heads
        self.head_dim, self.eps = c.head_dim, c.rms_norm_eps
        self.qkv_proj = Weight(
            (self.heads + 2 * self.kv_heads) * c.head_dim, c.hidden_size, bias=c.qkv_bias
        )
        self.o_proj = Weight(c.hidden_size, self.heads * c.head_dim)
        if c.qk_norm:
            self.q_norm, self.k_norm = Weight(c.head_dim), Weight(c.head_dim)

    def forward(self, ops, x, cos, sin, packing):
        h, kv, e = self.heads, self.kv_heads, self.head_dim
        qkv = ops.linear("qkv_proj", x, self.qkv_proj.weight, self.qkv_proj.bias)  # (T, (H+2K)E)
        heads = qkv.view(len(x), h + 2 * kv, e)
        q, k, v = heads.split([h, kv, kv], 1)  # (T, H, E), (T, K, E) twice
        if hasattr(self, "q_norm"):
            q = ops.rms_norm("q_norm", q, self.q_norm.weight, self.eps)[0]  # (T, H, E)
            k = ops.rms_norm("k_norm", k, self.k_norm.weight, self.eps)[0]  # (T, K, E)
        q, k = ops.rotate(q, k, cos, sin, packing)
        found = ops.attention(q, k, v, packing).reshape(len(x), h * e)  # (T, HE)
        return ops.linear("o_proj", found, self.o_proj.weight)  # (T, D)


class MLP(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.gate_up_proj = Weight(2 * c.intermediate_size, c.hidden_size)
        self.down_proj = Weight(c.hidden_size, c.intermediate_size)

    def forward(self, ops, x):
        gate_up = ops.linear("gate_up_proj", x, self.gate_up_proj.weight)  # (T, 2I)
        return ops.linear("down_proj", ops.swiglu(gate_up), self.down_proj.weight)  # (T, D)


class Layer(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.eps = c.rms_norm_eps
        self.input_layernorm, self.post_attention_layernorm = (
            Weight(c.hidden_size),
            Weight(c.hidden_size),
        )
        self.self_attn, self.mlp = Attention(c), MLP(c)
        self.ops = Operations()

    def forward(self, x, residual, cos, sin, packing):
        x, residual = self.ops.rms_norm(
            "input_layernorm", x, self.input_layernorm.weight, self.eps, residual
        )
        x = self.self_attn(self.ops, x, cos, sin, packing)
        x, residual = self.ops.rms_norm(
            "post_attention_layernorm", x, self.post_attention_layernorm.weight, self.eps, residual
        )
        return self.mlp(self.ops, x), residual


class Decoder(torch.nn.Module):
    def __init__(self, c: QwenConfig):
        super().__init__()
        self.embed_tokens = Weight(c.vocab_size, c.hidden_size)
        self.layers = torch.nn.ModuleList(Layer(c) for _ in range(c.num_hidden_layers))
        self.norm = Weight(c.hidden_size)


class Qwen(torch.nn.Module):
    """Made empty (`Qwen(config)` on the meta device costs nothing); `load` or `bind` gives it
    weights."""

    def __init__(self, config: QwenConfig):
        super().__init__()
        self.config = config
        self.model = Decoder(config)
        if not config.tie_word_embeddings:
            self.lm_head = Weight(config.vocab_size, config.hidden_size)
        self.ops = Operations()  # of the last norm and the logits
        # Recompute each layer in the backward pass instead of keeping its activations.
        self.checkpointing = False

    @property
    def output_weight(self) -> torch.Tensor:
        tied = self.config.tie_word_embeddings
        return (self.model.embed_tokens if tied else self.lm_head).weight  # (V, D)

    def bind(self, tensors: dict[str, torch.Tensor]) -> None:
        """Make every parameter a leaf over the given storage (vLLM's); nothing is copied.

        A tensor with more rows than the parameter is a padded vocabulary and is cut to the model's
        size. Raises KeyError or ModelFault where names or shapes do not fit.
        """
        for name, parameter in list(self.named_parameters()):
            tensor = tensors[name].detach()[: parameter.shape[0]]
            if tensor.shape != parameter.shape:
                shapes = f"{tuple(tensor.shape)} is not {tuple(parameter.shape)}"
                raise ModelFault(f"{name}: the server's shape {shapes}")
            owner, kind = name.rsplit(".", 1)
            setattr(self.get_submodule(owner), kind, torch.nn.Parameter(tensor))

    def rope(
        self, positions: torch.Tensor, dtype: torch.dtype
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """cos and sin, (T, 1, E/2): computed in fp32, rounded to the weights' type as the server's
        table is."""
        e = self.config.head_dim
        frequencies = 1.0 / self.config.rope_theta ** (
            torch.arange(0, e, 2, device=positions.device).float() / e
        )
        angles = positions.float()[:, None] * frequencies  # (T, E/2)
        return tuple(f(angles).to(dtype).float()[:, None] for f in (torch.cos, torch.sin))

    def hidden(
        self, tokens: torch.Tensor, packing: Packing, norms: list | None = None
    ) -> torch.Tensor:
        """Hidden states after the last norm, (T, D); tokens (T,). `norms` collects each layer's
        mean hidden norm."""
        cos, sin = self.rope(packing.positions, self.model.norm.weight.dtype)
        x, residual = F.embedding(tokens, self.model.embed_tokens.weight), None  # (T, D)
        for layer in self.model.layers:
            if self.checkpointing and torch.is_grad_enabled():
                x, residual = checkpoint(layer, x, residual, cos, sin, packing, use_reentrant=False)
            else:
                x, residual = layer(x, residual, cos, sin, packing)
            if norms is not None:
                norms.append(residual.detach().float().norm(dim=-1).mean())
        if norms is not None:
            norms[:] = torch.stack(norms).tolist()  # one wait for the device, not one a layer
        return self.ops.rms_norm(
            "norm", x, self.model.norm.weight, self.config.rms_norm_eps, residual
        )[0]

    def logits(self, hidden: torch.Tensor) -> torch.Tensor:
        """Logits in fp32, (N, V), of hidden states (N, D)."""
        return self.ops.logits(hidden, self.output_weight)

    def forward(
        self, tokens: torch.Tensor, packing: Packing, at: torch.Tensor, norms: list | None = None
    ) -> torch.Tensor:
        """Logits in fp32, (N, V), at places `at` (N,) of the packed tokens."""
        return self.logits(self.hidden(tokens, packing, norms)[at])


# ------------------------------------------------------------------ Hugging Face layout


def hf_parts(config: QwenConfig) -> dict[str, list[tuple[str, int]]]:
    """{our fused name: [(Hugging Face name, rows), ...]} for the projections that are fused."""
    e, parts = config.head_dim, {}
    for i in range(config.num_hidden_layers):
        layer = f"model.layers.{i}."
        q, kv = config.num_attention_heads * e, config.num_key_value_heads * e
        for kind in ("weight", "bias") if config.qkv_bias else ("weight",):
            parts[f"{layer}self_attn.qkv_proj.{kind}"] = [
                (f"{layer}self_attn.{n}_proj.{kind}", rows)
                for n, rows in (("q", q), ("k", kv), ("v", kv))
            ]
        parts[layer + "mlp.gate_up_proj.weight"] = [
            (f"{layer}mlp.{n}_proj.weight", config.intermediate_size) for n in ("gate", "up")
        ]
    return parts


def load(folder: str | pathlib.Path, dtype: torch.dtype, device="cpu") -> Qwen:
    """A model from a Hugging Face folder, sharded or not. Raises BadInput on missing files or
    tensors."""
    folder = pathlib.Path(folder)
    config = QwenConfig.read(folder)
    check_tensors(folder, config)
    where = {name: stored.path for name, stored in tensors(folder).items()}

    def read(name: str) -> torch.Tensor:
        with safe_open(where[name], "pt") as file:
            return file.get_tensor(name).to(device, dtype)

    with torch.device("meta"):
        model = Qwen(config)
    parts = hf_parts(config)
    model.bind(
        {
            name: torch.cat([read(n) for n, _ in parts[name]]) if name in parts else read(name)
            for name, _ in model.named_parameters()
        }
    )
    return model


def hf_state(
    model: Qwen, tensors: dict[str, torch.Tensor] | None = None
) -> dict[str, torch.Tensor]:
    """The weights (or `tensors` of the same names) under Hugging Face names."""
    tensors = tensors or dict(model.named_parameters())
    parts, state = hf_parts(model.config), {}
    for name, tensor in tensors.items():
        pieces = (
            tensor.detach().split([rows for _, rows in parts[name]])
            if name in parts
            else [tensor.detach()]
        )
        names = [n for n, _ in parts[name]] if name in parts else [name]
        state |= {n: piece.contiguous() for n, piece in zip(names, pieces)}
    return state


def save(model: Qwen, folder: str | pathlib.Path, source: str | pathlib.Path) -> None:
    """Write a Hugging Face folder: weights here, configuration and tokenizer files copied from
    `source`."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for path in pathlib.Path(source).iterdir():
        if path.suffix in (".json", ".jinja", ".txt", ".model") and not path.name.endswith(
            ".index.json"
        ):
            (folder / path.name).write_bytes(path.read_bytes())
    save_file(
        {n: t.cpu() for n, t in hf_state(model).items()},
        folder / "model.safetensors",
        metadata={"format": "pt"},
    )
    # safetensors writes it for its owner alone.
    (folder / "model.safetensors").chmod(0o666 & ~umask())

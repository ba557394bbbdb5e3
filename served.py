"""The trainer's forward by the server's own operations, for `precision: exact`.

Each step of the network takes its value from the live vLLM module that serves it (its norm, its
matrix product, its rotary embedding, its attention kernel over pages) and its gradient from
model.py's formula at the same inputs. With batch-invariant serving (VLLM_BATCH_INVARIANT=1) a value
does not depend on what else is in the batch, so a token's logprob comes out the same to the bit on
both sides. docs/numerics.md has what that costs.

    served.match(network, engine)
"""

import torch

import model
from config import Config
from model import Packing, Product, Qwen


class Matched(torch.autograd.Function):
    """Values by the server's operation, gradients by our formula at the same inputs."""

    @staticmethod
    def forward(ctx, served, own, *inputs):
        ctx.own = own
        ctx.save_for_backward(*inputs)
        return served(*inputs)

    @staticmethod
    def backward(ctx, *gradients):
        inputs = [x.detach().requires_grad_() for x in ctx.saved_tensors]
        with torch.enable_grad():
            outputs = ctx.own(*inputs)
        outputs = outputs if isinstance(outputs, tuple) else (outputs,)
        return None, None, *torch.autograd.grad(outputs, inputs, gradients)


class Operations(model.Operations):
    """Those of one vLLM decoder layer, or of its last norm and logits; `modules` by the names that
    model.py uses."""

    def __init__(self, modules: dict[str, torch.nn.Module], block_size: int):
        self.modules, self.block_size = modules, block_size

    def rms_norm(self, name, x, weight, eps, residual=None):
        module = self.modules[name]
        if residual is None:
            normed = Matched.apply(
                lambda x, w: module(x.contiguous()),
                lambda x, w: model.rms_norm(x, w, eps)[0],
                x,
                weight,
            )
            return normed, x
        # A server's fused kernel writes over both.
        return Matched.apply(
            lambda x, r, w: module(x.clone(), r.clone()),
            lambda x, r, w: model.rms_norm(x, w, eps, r),
            x,
            residual,
            weight,
        )

    def linear(self, name, x, weight, bias=None):
        module = self.modules[name]
        return Product.apply(lambda x, w: module(x)[0], x, weight, bias)

    def rotate(self, q, k, cos, sin, packing):
        def served(q, k):
            turned = self.modules["rotary_emb"](
                packing.positions, q.flatten(1).clone(), k.flatten(1).clone()
            )
            return turned[0].view_as(q), turned[1].view_as(k)

        return Matched.apply(
            served, lambda q, k: (model.rotate(q, cos, sin), model.rotate(k, cos, sin)), q, k
        )

    def swiglu(self, gate_up):
        return Matched.apply(self.modules["act_fn"], model.swiglu, gate_up)

    def attention(self, q, k, v, packing):
        if not q.is_cuda:
            return model.attention(q, k, v, packing)
        return Matched.apply(
            lambda q, k, v: self.paged(q, k, v, packing),
            lambda q, k, v: model.attention(q, k, v, packing),
            q,
            k,
            v,
        )

    def paged(self, q, k, v, packing: Packing) -> torch.Tensor:
        """The server's attention kernel over keys and values in pages, as its cache has them. (T,
        H, E)"""
        from vllm.v1.attention.backends.fa_utils import flash_attn_varlen_func

        served, longest = self.modules["attn"].impl, max(packing.lengths)
        slots, table = pages(packing, self.block_size, q.device)
        size = (int(table.max()) + 1, self.block_size, *k.shape[1:])  # (pages, block, K, E)
        keys, values = k.new_zeros(size), v.new_zeros(size)
        keys.view(-1, *k.shape[1:])[slots], values.view(-1, *v.shape[1:])[slots] = k, v
        return flash_attn_varlen_func(
            q=q.contiguous(),
            k=keys,
            v=values,
            cu_seqlens_q=packing.boundaries,
            max_seqlen_q=longest,
            seqused_k=packing.boundaries.diff(),
            max_seqlen_k=longest,
            softmax_scale=served.scale,
            causal=True,
            block_table=table,
            num_splits=1,
            fa_version=served.vllm_flash_attn_version,
        )

    def logits(self, x, weight):
        head, rows = self.modules["lm_head"], len(weight)  # the server's vocabulary is padded
        return Product.apply(
            lambda x, w: head.quant_method.apply(head, x, bias=None)[:, :rows], x, weight
        ).float()


def pages(packing: Packing, block_size: int, device) -> tuple[torch.Tensor, torch.Tensor]:
    """(slot of each packed token in a cache of pages, (T,); pages of each sequence, (S, longest),
    int32)."""
    counts = [-(-n // block_size) for n in packing.lengths]
    table, slots, first = torch.zeros(len(counts), max(counts), dtype=torch.int32), [], 0
    for row, (n, count) in enumerate(zip(packing.lengths, counts)):
        table[row, :count] = torch.arange(first, first + count)
        slots.append(torch.arange(n) + first * block_size)
        first += count
    return torch.cat(slots).to(device), table.to(device)


def match(network: Qwen, engine) -> None:
    """Have `network` compute with the operations of the module that `engine` serves."""
    module, block = engine.module(), engine.block_size
    for layer, own in zip(module.model.layers, network.model.layers):
        attention, mlp = layer.self_attn, layer.mlp
        norms = (
            dict(q_norm=attention.q_norm, k_norm=attention.k_norm) if network.config.qk_norm else {}
        )
        own.ops = Operations(
            dict(
                input_layernorm=layer.input_layernorm,
                post_attention_layernorm=layer.post_attention_layernorm,
                qkv_proj=attention.qkv_proj,
                rotary_emb=attention.rotary_emb,
                attn=attention.attn,
                o_proj=attention.o_proj,
                gate_up_proj=mlp.gate_up_proj,
                act_fn=mlp.act_fn,
                down_proj=mlp.down_proj,
                **norms,
            ),
            block,
        )
    network.ops = Operations(dict(norm=module.model.norm, lm_head=module.lm_head), block)


def set_precision(network: Qwen, engine, c: Config) -> None:
    """Bring the trainer's arithmetic in line with the server's, and say which attention it computes
    with."""
    network.ops.wide_logits = c.precision == "fp32_logits"
    for layer in network.model.layers:
        layer.ops.bf16_attention = c.learner.bf16_attention
    if c.learner.compile:
        model.Operations.fuse()
    if c.precision == "exact":
        match(network, engine)
    weight = network.output_weight
    kind = (
        "the server's kernel, gradients by "
        if c.precision == "exact"
        else "bf16 by "
        if c.learner.bf16_attention
        else ""
    )
    print(
        f"precision {c.precision}; attention: {kind}"
        + model.attention_kind(
            weight.device, torch.bfloat16 if c.learner.bf16_attention else weight.dtype
        )
    )

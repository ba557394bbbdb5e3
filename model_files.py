"""A model's files: where they lie, what shape they say the model has, and whether they are all
there. No torch.

    c = replace(c, model=model_files.check(c))    # before anything slow is imported
    folder = model_folder(c.model)                # fetched or made, and checked
    shape = QwenConfig.read(folder)

vLLM takes a folder without some of its tensors and serves what was in the memory before. So names,
shapes and lengths are compared here with what the architecture needs. Only the heads of the
safetensors files are read.
"""

import json
import mmap
import os
import pathlib
import typing
from dataclasses import dataclass

from config import BadInput, Config, read_json

GB = 2**30
BLOCK = 32  # tokens by which the server's KV cache grows
FLOATS = ("F64", "F32", "F16", "BF16")
# What NVIDIA's driver puts there: on Linux, and under WSL2, where the driver is Windows' own.
DRIVER = ("/dev/nvidiactl", "/usr/lib/wsl/lib/nvidia-smi")


def has_driver() -> bool:
    """Whether there is a GPU to compute with, told before torch is imported."""
    return any(map(os.path.exists, DRIVER))


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
    qk_norm: bool = True  # qwen3

    @classmethod
    def read(cls, folder: str | pathlib.Path) -> "QwenConfig":
        """Raises BadInput if the folder holds no config.json of a dense Qwen."""
        path = pathlib.Path(folder) / "config.json"
        if not path.exists():
            raise ModelFault(f"no model at {folder}: config.json is missing")
        raw = read_json(path)
        if not isinstance(raw, dict):
            raise ModelFault(f"{path}: expected a table of keys, found {type(raw).__name__}")
        kind = raw.get("model_type")
        if kind not in ("qwen3", "qwen2"):
            raise ModelFault(
                f"{path}: model_type is {kind!r}, only the dense 'qwen3' and 'qwen2' can be trained"
            )
        if raw.get("quantization_config"):
            raise ModelFault(
                f"{path}: the weights are quantized, and training needs them in bf16, fp16 or "
                "fp32: take the model that this one was made from"
            )
        if kind == "qwen3" and raw.get("attention_bias"):
            raise ModelFault(f"{path}: a qwen3 with attention_bias is not supported")
        if raw.get("use_sliding_window"):
            raise ModelFault(f"{path}: sliding-window attention is not supported")
        if raw.get("hidden_act", "silu") != "silu":
            raise ModelFault(f"{path}: hidden_act {raw['hidden_act']!r} is not supported")
        rope = raw.get("rope_parameters") or raw.get("rope_scaling") or {}
        rope_type = rope.get("rope_type", rope.get("type", "default"))  # older files say `type`
        if rope_type != "default":
            raise ModelFault(f"{path}: rope type {rope_type!r} is not supported")
        if raw.get("rope_theta") is None:
            raw["rope_theta"] = rope.get("rope_theta")
        heads, groups = raw.get("num_attention_heads"), raw.get("num_key_value_heads")
        if (
            raw.get("head_dim") is None
            and isinstance(heads, int)
            and heads > 0
            and isinstance(raw.get("hidden_size"), int)
        ):
            raw["head_dim"] = raw["hidden_size"] // heads
        facts = {"qkv_bias": kind == "qwen2", "qk_norm": kind == "qwen3"}
        named = [(name, of) for name, of in typing.get_type_hints(cls).items() if name not in facts]
        if missing := [name for name, _ in named if raw.get(name) is None]:
            raise ModelFault(
                f"{path} lacks {', '.join(missing)}: "
                "take the config.json that came with the weights"
            )
        for name, of in named:
            value = raw[name]
            if of is bool:
                right, wanted = isinstance(value, bool), "true or false"
            else:
                right = type(value) in (int, of) and value > 0
                wanted = f"{of.__name__} above 0"
            if not right:
                raise ModelFault(f"{path}: {name} is {value!r}, which is no {wanted}")
        if heads % groups:
            raise ModelFault(
                f"{path}: num_attention_heads {heads} is no multiple of "
                f"num_key_value_heads {groups}"
            )
        return cls(**{name: raw[name] for name, _ in named}, **facts)

    def operations(self, lengths: list[int], logits: int) -> float:
        """Floating-point operations of a forward and backward over sequences of these lengths with
        so many rows of logits.

        6 a weight of a matrix product and token (2 forward, 4 backward; the embedding's look-up
        counts nothing, the output matrix only where logits are taken) and 6 T^2 H E a layer for
        causal attention: appendix B of PaLM (arXiv:2204.02311) with the causal half. What
        checkpointing computes again does not count (MFU, not HFU).
        """
        heads = self.num_attention_heads * self.head_dim
        layer = self.hidden_size * (
            2 * heads + 2 * self.num_key_value_heads * self.head_dim + 3 * self.intermediate_size
        )
        return (
            6 * layer * self.num_hidden_layers * sum(lengths)
            + 6 * self.vocab_size * self.hidden_size * logits
            + 6 * sum(n * n for n in lengths) * heads * self.num_hidden_layers
        )

    def kv_bytes(self, dtype: str) -> int:
        """Of one token in the KV cache."""
        return (
            2
            * self.num_hidden_layers
            * self.num_key_value_heads
            * self.head_dim
            * (4 if dtype == "float32" else 2)
        )

    def tensor_shapes(self) -> dict[str, tuple[int, ...]]:
        """{Hugging Face name: shape} of every tensor that the model has."""
        d, i, e = self.hidden_size, self.intermediate_size, self.head_dim
        q, kv = self.num_attention_heads * e, self.num_key_value_heads * e
        layer = {
            "input_layernorm.weight": (d,),
            "post_attention_layernorm.weight": (d,),
            "self_attn.q_proj.weight": (q, d),
            "self_attn.k_proj.weight": (kv, d),
            "self_attn.v_proj.weight": (kv, d),
            "self_attn.o_proj.weight": (d, q),
            "mlp.gate_proj.weight": (i, d),
            "mlp.up_proj.weight": (i, d),
            "mlp.down_proj.weight": (d, i),
        }
        if self.qkv_bias:
            layer |= {
                "self_attn.q_proj.bias": (q,),
                "self_attn.k_proj.bias": (kv,),
                "self_attn.v_proj.bias": (kv,),
            }
        if self.qk_norm:
            layer |= {"self_attn.q_norm.weight": (e,), "self_attn.k_norm.weight": (e,)}
        shapes = {"model.embed_tokens.weight": (self.vocab_size, d), "model.norm.weight": (d,)}
        if not self.tie_word_embeddings:
            shapes["lm_head.weight"] = (self.vocab_size, d)
        for n in range(self.num_hidden_layers):
            shapes |= {f"model.layers.{n}.{name}": shape for name, shape in layer.items()}
        return shapes


# ------------------------------------------------------------------ where they lie


def check(c: Config, training: bool = True) -> str:
    """Setting `model` with `~` spelled out, once everything that can be told of it before the slow
    imports is found right.

    For a hub id that is its form alone. Raises BadInput.
    """
    if c.model == "tiny":
        check_room(None, c, training)
        return c.model
    path = folder_of(c.model)
    if path is None:
        return c.model
    if not (path / "config.json").is_file():
        meant = [path / name for name in ("checkpoint", "best")]
        meant = [folder for folder in meant if (folder / "config.json").is_file()]
        way = "give a folder with config.json and *.safetensors, a hub id, or tiny"
        way = f"did you mean {meant[0]}?" if meant else way
        raise BadInput(f"setting model: no folder {path} with a config.json; {way}")
    check_room(check_folder(path), c, training)
    return str(path)


def folder_of(model: str) -> pathlib.Path | None:
    """The folder that the setting names, which need not exist; None if it can only be a hub id.
    Raises BadInput if it can be neither."""
    try:
        path = pathlib.Path(model).expanduser()
    except RuntimeError:
        raise BadInput(
            f"setting model: {model}: there is no such user's home; write the folder out"
        ) from None
    if path.is_dir() or model.startswith((".", "/", "~")) or model.count("/") != 1:
        return path
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id

    try:
        validate_repo_id(model)
    except HFValidationError as error:
        raise BadInput(
            f"setting model: there is no folder {model}, and the hub can have no such name "
            f"({str(error).splitlines()[0].split(': ')[0].rstrip('.')})"
        ) from None
    return None


def model_folder(model: str, leave_out: list[str] = (), seed: int = 0) -> str:
    """Where starting weights lie: the folder, the hub's cache, or the tiny model made without the
    tasks of `leave_out`.

    Fetched or made if they are not there yet. Raises BadInput if they are not whole.
    """
    if model == "tiny":
        import tiny_model

        return str(tiny_model.make(leave_out=list(leave_out), seed=seed))
    path = folder_of(model)
    if path is None:
        path = pathlib.Path(fetched(model, ["*.json", "*.safetensors", "*.txt", "*.jinja"]))
    check_folder(path)
    return str(path)


def facts_folder(model: str, leave_out: list[str] = (), seed: int = 0) -> str:
    """A folder with config.json and the tokenizer of `model_folder`, before any download of weights
    or warm start. Raises BadInput."""
    if model == "tiny":
        import tiny_model

        return str(tiny_model.facts(leave_out=list(leave_out), seed=seed))
    path = folder_of(model)
    return str(path) if path else fetched(model, ["*.json", "*.txt", "*.jinja"])


def fetched(model: str, patterns: list[str]) -> str:
    """The hub's files that match, in its cache. Raises BadInput."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        return snapshot_download(model, allow_patterns=patterns)
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise BadInput(
            f"cannot get model {model}: {str(error).splitlines()[0]}; "
            "give a folder, or check the network"
        ) from None


# ------------------------------------------------------------------ whether they are all there


def check_folder(folder: pathlib.Path) -> QwenConfig:
    """The shape of a model whose files are all there and fit it. Raises BadInput."""
    config = QwenConfig.read(folder)
    check_tensors(folder, config)
    check_tokenizer_files(folder)
    return config


def check_tensors(folder: pathlib.Path, config: QwenConfig) -> None:
    """Raises ModelFault unless the safetensors hold every tensor of the model in its shape, and
    nothing that it does not have."""
    found = tensors(folder)
    wanted = config.tensor_shapes()
    tied = str(config.tie_word_embeddings).lower()
    what = f"{config.num_hidden_layers} layers, tie_word_embeddings {tied}"
    if missing := [name for name in wanted if name not in found]:
        raise ModelFault(
            f"{folder}: the weights lack {some(missing)}, which config.json asks for ({what}): "
            "copy or fetch the model again"
        )
    for name, shape in wanted.items():
        if found[name].kind not in FLOATS:
            raise ModelFault(
                f"{folder}: {name} is stored as {found[name].kind}: the weights are quantized, "
                "and training needs them in bf16, fp16 or fp32"
            )
        if found[name].shape != shape:
            raise ModelFault(
                f"{folder}: {name} has the shape {found[name].shape}, config.json asks for "
                f"{shape}: they belong to two models"
            )
    others = [
        name for name in found if name not in wanted and not name.endswith("rotary_emb.inv_freq")
    ]
    if others == ["lm_head.weight"] and same_bytes(
        found["lm_head.weight"], found["model.embed_tokens.weight"]
    ):
        return  # a tied output matrix written twice
    if others:
        raise ModelFault(
            f"{folder}: the weights hold {some(others)}, which config.json does not have "
            f"({what}): they belong to two models"
        )


@dataclass(frozen=True)
class Stored:
    """A tensor in a safetensors file."""

    path: pathlib.Path
    kind: str  # BF16, F32, ...
    shape: tuple[int, ...]
    first: int  # its bytes in the file, first and behind the last
    end: int


def tensors(folder: pathlib.Path) -> dict[str, Stored]:
    """Every tensor of the folder by name, as the heads of the files have them. Raises ModelFault on
    missing and cut files."""
    index = folder / "model.safetensors.index.json"
    if index.exists():  # then vLLM reads the files that it names and no others
        places = read_json(index).get("weight_map") or {}
        paths = [folder / name for name in sorted(set(places.values()))]
        if missing := [path.name for path in paths if not path.is_file()]:
            raise ModelFault(
                f"{folder}: {some(missing)} of {len(paths)} files is missing: "
                "copy or fetch the model again"
            )
    else:
        paths = sorted(folder.glob("*.safetensors"))
    if not paths:
        raise ModelFault(f"no model at {folder}: no *.safetensors file")
    found: dict[str, Stored] = {}
    for path in paths:
        for name, stored in head(path).items():
            if name in found:
                raise ModelFault(
                    f"{folder}: {name} is in {found[name].path.name} and in {path.name}: "
                    "remove the file that does not belong there"
                )
            found[name] = stored
    return found


def head(path: pathlib.Path) -> dict[str, Stored]:
    """What a safetensors file says that it holds: 8 bytes with the length of a JSON table, the
    table, the data."""
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            length = int.from_bytes(file.read(8), "little")
            table = json.loads(file.read(length)) if length < size else None
    except OSError as error:
        raise ModelFault(f"cannot read {path}: {error.strerror}") from None
    except ValueError:
        table = None
    if not isinstance(table, dict):
        raise ModelFault(
            f"{path} is cut short or no safetensors file ({size:,} bytes): copy or fetch it again"
        )
    table.pop("__metadata__", None)
    stored = {
        name: Stored(
            path, t["dtype"], tuple(t["shape"]), *(8 + length + n for n in t["data_offsets"])
        )
        for name, t in table.items()
    }
    end = max((s.end for s in stored.values()), default=0)
    if end > size:
        raise ModelFault(f"{path} is cut short: {size:,} of {end:,} bytes; copy or fetch it again")
    return stored


def same_bytes(one: Stored, other: Stored) -> bool:
    """Whether two tensors are equal to the bit."""
    if (one.kind, one.shape) != (other.kind, other.shape):
        return False
    with open(one.path, "rb") as a, open(other.path, "rb") as b:
        a, b = (mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) for file in (a, b))
        return all(
            a[one.first + n : min(one.first + n + 2**24, one.end)]
            == b[other.first + n : min(other.first + n + 2**24, other.end)]
            for n in range(0, one.end - one.first, 2**24)
        )


def some(names: list[str]) -> str:
    return names[0] + (f" and {len(names) - 1} more" if len(names) > 1 else "")


def check_tokenizer_files(folder: pathlib.Path) -> None:
    """Raises BadInput unless a tokenizer and a chat template are there. What they say is looked at
    when they are used."""
    if not any(
        all((folder / name).is_file() for name in names)
        for names in (["tokenizer.json"], ["vocab.json", "merges.txt"], ["tokenizer.model"])
    ):
        raise ModelFault(
            f"{folder} has no tokenizer (tokenizer.json, or vocab.json and merges.txt): "
            "copy it from the model that this one was made from"
        )
    settings = {}
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.json"):
        if (folder / name).is_file():
            found = read_json(folder / name)
            settings |= found if isinstance(found, dict) else {}
    if not (settings.get("chat_template") or (folder / "chat_template.jinja").is_file()):
        raise ModelFault(
            f"{folder} has no chat template (chat_template.jinja, or chat_template in "
            "tokenizer_config.json): take an instruct model, or copy the template from one"
        )


# ------------------------------------------------------------------ whether there is room


def check_room(
    shape: QwenConfig | None, c: Config, training: bool = True, gpu: bool | None = None
) -> None:
    """Raises BadInput where settings and model do not fit together, or not this machine.

    shape: None if it is not known yet.
    gpu: whether they are for a GPU, whose memory memory.py counts; by default where there is one.
    """
    cache = c.rollout.kv_cache_gb
    gpu = has_driver() if gpu is None else gpu
    if not gpu and cache * GB > (memory := machine_bytes()):
        raise BadInput(
            f"setting rollout.kv_cache_gb: {cache} GB is above this machine's memory of "
            f"{memory / GB:.1f} GB"
        )
    if shape is None or not training:  # a score makes room for its own longest prompt
        return
    longest, most = c.rollout.max_length, shape.max_position_embeddings
    if longest > most:
        raise BadInput(
            f"setting rollout.max_length: {longest} is above the model's {most}; "
            f"set rollout.max_length={most} or less"
        )
    if (needed := least_cache(shape, c)) > cache:
        raise BadInput(
            f"setting rollout.kv_cache_gb: {cache} is too little for a rollout of "
            f"rollout.max_length={longest} tokens; set {needed + 0.005:.2f} or more"
        )


def least_cache(shape: QwenConfig, c: Config) -> float:
    """GB of KV cache without which a rollout of the greatest length has no room."""
    return (c.rollout.max_length + 2 * BLOCK) * shape.kv_bytes(c.dtype) / GB


def machine_bytes() -> int:
    """The memory of this machine, or of the container if it may use less."""
    limits = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    try:
        limits.append(int(pathlib.Path("/sys/fs/cgroup/memory.max").read_text()))
    except (OSError, ValueError):
        pass  # no such limit, or "max"
    return min(limits)

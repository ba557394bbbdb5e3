"""The hand-written dense Qwen against Hugging Face transformers, and its packing, loading and
saving."""

import json
import shutil
import warnings

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

import model
import prompts
import small_models
from config import BadInput
from conftest import TASK
from small_models import hf_logprobs, packed


@pytest.fixture(scope="module")
def folders(tmp_path_factory, sharp_folder):
    root = tmp_path_factory.mktemp("models")
    return {
        "tied": small_models.make(root / "tied", small_models.TIED),
        "untied, like Qwen3-4B, in shards": small_models.make(
            root / "like_4b", small_models.LIKE_4B, shards="1MB"
        ),
        "on real tokens": sharp_folder,
        "qwen2, like Qwen2.5-Coder-0.5B": small_models.make(
            root / "qwen2", small_models.LIKE_CODER, family="Qwen2"
        ),
        "qwen2, untied, in shards": small_models.make(
            root / "qwen2_untied", small_models.LIKE_4B, shards="1MB", family="Qwen2"
        ),
    }


KINDS = [
    "tied",
    "untied, like Qwen3-4B, in shards",
    "on real tokens",
    "qwen2, like Qwen2.5-Coder-0.5B",
    "qwen2, untied, in shards",
]


@pytest.fixture(params=KINDS)
def folder(request, folders):
    return folders[request.param]


@pytest.fixture
def sequence(folder):
    """A real problem's tokens where there is a tokenizer, else random ones."""
    if (folder / "tokenizer.json").exists():
        from transformers import AutoTokenizer

        return prompts.make_problem(
            prompts.find_task(TASK), AutoTokenizer.from_pretrained(folder)
        ).tokens
    return small_models.tokens(300, model.QwenConfig.read(folder).vocab_size)


@torch.no_grad()
def logprobs(network, *sequences):
    return network(*packed(*sequences)).log_softmax(-1)


# ------------------------------------------------------------------ against transformers


def test_logprobs_are_those_of_transformers(folder, sequence):
    ours = logprobs(model.load(folder, torch.float32), sequence)
    theirs = hf_logprobs(folder, sequence)
    assert (ours - theirs).abs().max() <= 1e-5
    assert ours.max(-1).values.exp().mean() > 0.05  # no flat distribution, where every model agrees


def test_gradients_are_those_of_transformers(folder, sequence):
    import transformers

    ours, theirs = (
        model.load(folder, torch.float32),
        transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32),
    )
    flat, packing, at = packed(sequence[:200])
    ours(flat, packing, at[:-1]).log_softmax(-1).gather(1, flat[1:, None]).mean().backward()
    theirs(flat[None]).logits[0, :-1].log_softmax(-1).gather(1, flat[1:, None]).mean().backward()
    expected = dict(theirs.named_parameters())
    for name, gradient in model.hf_state(
        ours, {n: p.grad for n, p in ours.named_parameters()}
    ).items():
        error = (gradient - expected[name].grad).norm() / expected[name].grad.norm()
        assert error < 1e-4, name


def test_the_shards_are_several_and_what_is_tested_is_not_special(folders):
    """The folders are what their names say."""
    like_4b = folders["untied, like Qwen3-4B, in shards"]
    assert len(list(like_4b.glob("*.safetensors"))) >= 3
    c = model.QwenConfig.read(like_4b)
    assert (
        c.num_attention_heads == 4 * c.num_key_value_heads
        and c.head_dim != c.hidden_size // c.num_attention_heads
    )
    assert not c.tie_word_embeddings and model.QwenConfig.read(folders["tied"]).tie_word_embeddings
    assert model.QwenConfig.read(folders["on real tokens"]).tie_word_embeddings


# ------------------------------------------------------------------ packing


def test_packed_sequences_do_not_see_each_other(folder):
    network = model.load(folder, torch.float32)
    vocabulary = network.config.vocab_size
    sequences = [small_models.tokens(n, vocabulary, seed=n) for n in (1, 40, 7, 93)]
    together = logprobs(network, *sequences).split([len(s) for s in sequences])
    for alone, part in zip(sequences, together):
        torch.testing.assert_close(part, logprobs(network, alone), rtol=0, atol=2e-5)


def test_a_token_does_not_see_later_ones(folder, sequence):
    network = model.load(folder, torch.float32)
    other = sequence[:60] + small_models.tokens(40, network.config.vocab_size, seed=5)
    a, b = logprobs(network, sequence[:100]), logprobs(network, other)
    torch.testing.assert_close(a[:60], b[:60], rtol=0, atol=2e-5)
    assert (a[60:] - b[60:]).abs().max() > 0.1


def test_logits_at_asked_places_only(folder, sequence):
    network = model.load(folder, torch.float32)
    flat, packing, _ = packed(sequence[:50], sequence[:30])
    at = torch.tensor([79, 3, 50, 3])
    with torch.no_grad():
        some, every = network(flat, packing, at), network(flat, packing, torch.arange(80))
    assert some.shape == (4, network.config.vocab_size) and some.dtype == torch.float32
    torch.testing.assert_close(some, every[at], rtol=0, atol=1e-5)


def test_recomputing_layers_changes_no_gradient(folder, sequence):
    network = model.load(folder, torch.float32)
    gradients = []
    for network.checkpointing in (False, True):
        network.zero_grad()
        network(*packed(sequence[:64])).square().mean().backward()
        gradients.append([p.grad.clone() for p in network.parameters()])
    for a, b in zip(*gradients):
        torch.testing.assert_close(a, b)


# ------------------------------------------------------------------ load, bind, save


def all_tensors(folder) -> dict[str, torch.Tensor]:
    return {
        name: tensor
        for path in folder.glob("*.safetensors")
        for name, tensor in load_file(path).items()
    }


def test_what_is_saved_is_what_was_loaded(folder, tmp_path):
    """To the bit, under Hugging Face's names, with the source's other files; transformers reads it
    without a complaint."""
    import transformers

    dtype = torch.bfloat16 if (folder / "tokenizer.json").exists() else torch.float32
    model.save(model.load(folder, dtype), tmp_path / "saved", folder)
    before, after = all_tensors(folder), all_tensors(tmp_path / "saved")
    assert set(before) == set(after)
    assert all(torch.equal(before[name], after[name]) for name in before)
    kept = {
        p.name
        for p in folder.iterdir()
        if p.suffix in (".json", ".jinja") and not p.name.endswith("index.json")
    }
    assert kept | {"model.safetensors"} == {p.name for p in (tmp_path / "saved").iterdir()}
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        _, report = transformers.AutoModelForCausalLM.from_pretrained(
            tmp_path / "saved", output_loading_info=True
        )
    assert not report["missing_keys"] and not report["unexpected_keys"]
    with safe_open(tmp_path / "saved" / "model.safetensors", "pt") as file:
        assert file.metadata() == {"format": "pt"}


def test_bound_parameters_are_the_given_storage(folder):
    source = model.load(folder, torch.float32)
    padded = {
        name: torch.cat([p.detach(), torch.full((3, *p.shape[1:]), 9.0)])
        if "embed" in name or "lm_head" in name
        else p.detach().clone()
        for name, p in source.named_parameters()
    }
    with torch.device("meta"):
        network = model.Qwen(source.config)
    network.bind(padded)
    for name, parameter in network.named_parameters():
        assert (
            parameter.data_ptr() == padded[name].data_ptr()
            and parameter.requires_grad
            and parameter.is_leaf
        )
        # The vocabulary's padding is cut off.
        assert torch.equal(parameter, source.get_parameter(name))
    flat = small_models.tokens(20, source.config.vocab_size)
    before = logprobs(network, flat)
    assert torch.equal(before, logprobs(source, flat))
    padded["model.layers.0.mlp.down_proj.weight"].mul_(1.5)
    assert not torch.equal(before, logprobs(network, flat))


def test_a_storage_of_another_shape_is_refused(folders):
    source = model.load(folders["tied"], torch.float32)
    tensors = dict(source.named_parameters())
    with pytest.raises(model.ModelFault, match="down_proj.weight: the server's shape"):
        source.bind(tensors | {"model.layers.1.mlp.down_proj.weight": torch.zeros(96, 100)})
    with pytest.raises(KeyError, match="model.norm.weight"):
        source.bind({n: t for n, t in tensors.items() if n != "model.norm.weight"})


# ------------------------------------------------------------------ folders that cannot be used


def without_a_tensor(folder):
    tensors = load_file(folder / "model.safetensors")
    del tensors["model.layers.1.self_attn.k_norm.weight"]
    save_file(tensors, folder / "model.safetensors")


@pytest.mark.parametrize(
    "spoil, part",
    [
        (lambda f: (f / "config.json").unlink(), "config.json is missing"),
        (lambda f: (f / "model.safetensors").unlink(), r"no \*.safetensors file"),
        (without_a_tensor, "the weights lack model.layers.1.self_attn.k_norm.weight"),
        (
            lambda f: small_models.change_config(f, model_type="qwen3_moe"),
            "model_type is 'qwen3_moe', only the dense 'qwen3' and 'qwen2'",
        ),
        (lambda f: small_models.change_config(f, attention_bias=True), "attention_bias"),
        (lambda f: small_models.change_config(f, use_sliding_window=True), "sliding-window"),
        (
            lambda f: small_models.change_config(
                f, rope_parameters={"rope_type": "yarn", "rope_theta": 1e6}
            ),
            "rope type 'yarn'",
        ),
        (lambda f: small_models.change_config(f, hidden_size=100), "."),
    ],
)
def test_a_folder_that_cannot_be_used_is_told(folders, tmp_path, spoil, part):
    copy = tmp_path / "model"
    shutil.copytree(folders["tied"], copy)
    spoil(copy)
    with pytest.raises(BadInput, match=part) as fault:
        network = model.load(copy, torch.float32)
        logprobs(network, [1, 2, 3])
    assert "\n" not in str(fault.value)


def test_rope_theta_is_found_where_either_release_of_transformers_writes_it(folders, tmp_path):
    """Qwen3-4B-Instruct-2507 has `rope_theta` at the top and `rope_scaling: null`; newer folders
    have `rope_parameters`."""
    new = model.QwenConfig.read(folders["tied"])
    raw = json.loads((folders["tied"] / "config.json").read_text())
    theta = raw.pop("rope_parameters")["rope_theta"]
    (tmp_path / "config.json").write_text(
        json.dumps(raw | {"rope_theta": theta, "rope_scaling": None})
    )
    assert model.QwenConfig.read(tmp_path) == new and new.rope_theta == 5e6

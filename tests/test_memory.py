"""The memory table: what it counts, against what is there; and the setting it names when something does not fit."""
from dataclasses import replace

import pytest
import torch

import config
import memory
from config import BadInput, Config, LearnerSettings, RolloutSettings
from model import Packing, Qwen, QwenConfig
from prompts import Problem

TINY = QwenConfig(vocab_size=512, hidden_size=96, intermediate_size=320, num_hidden_layers=3, num_attention_heads=4,
                   num_key_value_heads=2, head_dim=32, rms_norm_eps=1e-6, rope_theta=1e6, tie_word_embeddings=True,
                   max_position_embeddings=4096)
FOUR_B = QwenConfig(vocab_size=151936, hidden_size=2560, intermediate_size=9728, num_hidden_layers=36, num_attention_heads=32,
                     num_key_value_heads=8, head_dim=128, rms_norm_eps=1e-6, rope_theta=5e6, tie_word_embeddings=True,
                     max_position_embeddings=262144)


def problem(prompt=5000, golden=450):
    return Problem(None, [1] * prompt, [1] * golden)


def saved_bytes(dtype) -> float:
    """Bytes a token and layer that autograd keeps, each storage once, weights left out."""
    results, n = [], 64
    for layers in (1, 3):
        network = Qwen(replace(TINY, num_hidden_layers=layers)).to(dtype)
        weights = {p.untyped_storage().data_ptr() for p in network.parameters()}
        kept = {}

        def pack(tensor):
            storage = tensor.untyped_storage()
            if storage.data_ptr() not in weights:
                kept[storage.data_ptr()] = (storage.nbytes(), tensor)
            return tensor
        with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):
            network.hidden(torch.zeros(n, dtype=torch.long), Packing.of([n], "cpu"))
        results.append(sum(size for size, _ in kept.values()))
    return (results[1] - results[0]) / 2 / n


def test_layer_bytes_are_what_autograd_keeps():
    assert memory.layer_bytes(TINY, 2) == pytest.approx(saved_bytes(torch.bfloat16), rel=0.05)
    assert saved_bytes(torch.float32) <= memory.layer_bytes(TINY, 4)  # a bound: with fp32 weights the norms make no copies


def test_parameters_of_4b():
    assert sum(memory.parameters(FOUR_B).values()) == 4_022_468_096


def test_masters_are_divided_evenly():
    """Of 4B in fp32, a rank of eight holds an eighth and hardly more."""
    sizes = memory.parameters(FOUR_B)
    assert memory.masters(sizes, 1) == 4 * 4_022_468_096
    assert memory.masters(sizes, 8) <= 1.02 * memory.masters(sizes, 1) / 8


@pytest.mark.parametrize("name, gigabytes, longest", [("h200.yaml", 139.8, 9000), ("a100.yaml", 79.2, 6000), ("a100-40gb.yaml", 39.4, 2000)])
def test_the_gpu_settings_fit_their_gpus(name, gigabytes, longest):
    """With prompts of so many tokens, which README.md states."""
    memory.check(FOUR_B, config.read(name), [problem(longest)] * 64, int(gigabytes * 2**30))


@pytest.mark.parametrize("names", [["learner.checkpointing"], ["problems_per_visit"], ["rollout.kv_cache_gb"]])
def test_a_setting_is_named_and_helps(names):
    c = {"learner.checkpointing": Config(problems_per_visit=4),
         "problems_per_visit": Config(problems_per_visit=64, learner=LearnerSettings(checkpointing=True)),
         "rollout.kv_cache_gb": Config(rollout=RolloutSettings(kv_cache_gb=60), learner=LearnerSettings(checkpointing=True))}[names[0]]
    with pytest.raises(BadInput) as fault:
        memory.check(FOUR_B, c, [problem()] * 64, 80 * 2**30)
    text = str(fault.value)
    assert "\n" not in text and text.partition(": set ")[2].split("=")[0] == names[0]
    sections = {}
    for word in text.partition(": set ")[2].split():
        key, value = word.split("=")
        sections[key] = {"true": True}.get(value) or float(value)
    for key, value in sections.items():
        section, _, field = key.rpartition(".")
        c = replace(c, **{section: replace(getattr(c, section), **{field: value})}) if section else replace(c, **{field: int(value)})
    memory.check(FOUR_B, c, [problem()] * 64, 80 * 2**30)


def test_nothing_helps():
    with pytest.raises(BadInput, match="smaller model or a larger GPU"):
        memory.check(FOUR_B, Config(), [problem()], 24 * 2**30)

"""Qwen3's own tokenizer on all golden problems. tests/tokenizer.sh gets it.

python tests/test_tokenizer.py      # counts the prompts anew, into tests/data/prompt_lengths.json:
half a minute
"""

import json
import sys

import conftest
import golden_check
import prompts
from prompts import ASSISTANT_PREFIX


def test_digits_are_single_tokens(qwen3):
    prompts.check_digits(qwen3)
    assert len(qwen3.encode("0123456789" * 3, add_special_tokens=False)) == 30


def test_every_golden_round_trips_to_the_letter(qwen3, qwen3_goldens):
    """As text, and as a whole program with end of turn; none of them leaves its function on the
    way."""
    end = prompts.FunctionEnd(qwen3)
    for task_id, tokens in qwen3_goldens.items():
        assert prompts.program(tokens, qwen3) == prompts.read_golden(task_id), task_id
        assert tokens[-1] == qwen3.eos_token_id and qwen3.eos_token_id not in tokens[:-1], task_id
        assert not any(end.left(a, b) for a, b in zip(tokens, tokens[1:-1])), task_id


def test_programs_of_cut_finished_and_over_long_turns(qwen3, qwen3_goldens):
    tokens, text = qwen3_goldens["f2829549"], prompts.read_golden("f2829549")
    cut = prompts.program(tokens[:100], qwen3)
    assert text.startswith(cut[:-1]) and ASSISTANT_PREFIX < cut < text
    assert prompts.program(tokens, qwen3) == prompts.program(tokens[:-1], qwen3) == text
    for more in (
        "\n\n# Test\nprint(solve([[0]]))",
        "\n```\n\nThis function works.",
        "\n\n\ndef helper():\n    pass",
    ):
        longer = qwen3.encode(qwen3.decode(tokens[:-1]) + more, add_special_tokens=False)
        assert prompts.program(longer, qwen3).rstrip() == text.rstrip()
        assert prompts.program(longer + [qwen3.eos_token_id], qwen3).rstrip() == text.rstrip()


def test_the_chat_template_adds_no_thinking_and_no_tools(qwen3):
    """The template of the hybrid Qwen3 closes its thought before anything is thought;
    Instruct-2507's has none."""
    task = prompts.find_task("f2829549")
    before, after = (
        f"<|im_start|>user\n{prompts.render(task)}<|im_end|>\n<|im_start|>assistant\n",
        ASSISTANT_PREFIX,
    )
    tokens = prompts.prompt_tokens(task, qwen3)
    assert qwen3.decode(tokens) in (before + after, before + "<think>\n\n</think>\n\n" + after)
    marks = {qwen3.convert_tokens_to_ids(mark) for mark in ("<|im_start|>", "<|im_end|>")}
    assert sum(token in marks for token in tokens) == 3  # each mark is one token


def test_the_prompts_have_the_lengths_that_the_memory_table_is_tested_with(qwen3, prompt_lengths):
    assert sorted(prompt_lengths) == prompts.golden_ids()
    longest = max(prompt_lengths, key=prompt_lengths.get)
    for task_id in [*sorted(prompt_lengths)[::50], longest]:
        assert (
            len(prompts.prompt_tokens(prompts.find_task(task_id), qwen3)) == prompt_lengths[task_id]
        ), task_id


def test_the_table_of_lengths_in_golden_readme_is_what_the_tokenizer_counts(
    qwen3, qwen3_goldens, prompt_lengths
):
    readme = (prompts.GOLDEN_FOLDER / "README.md").read_text()
    task = prompts.find_task("f2829549")
    text = qwen3.encode(prompts.render(task))
    template = len(prompts.prompt_tokens(task, qwen3)) - len(text)  # the same for every task
    golden = [len(tokens) for tokens in qwen3_goldens.values()]
    prompt = [n - template for n in prompt_lengths.values()]
    assert (
        golden_check.quartiles("tokens of the golden solution, Qwen3's tokenizer", golden) in readme
    )
    assert golden_check.quartiles("tokens of its prompt's text", prompt) in readme


if __name__ == "__main__":
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(
        sys.argv[1] if len(sys.argv) > 1 else conftest.ROOT / ".cache/qwen3-tokenizer"
    )
    counted = {
        i: len(prompts.prompt_tokens(prompts.find_task(i), tokenizer)) for i in prompts.golden_ids()
    }
    conftest.PROMPT_LENGTHS.write_text(json.dumps(counted, indent=0) + "\n")

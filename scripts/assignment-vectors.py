"""Writes fixtures/assignment-vectors.json, from docs/audience.md alone: an implementation that shares no code with src/.

usage: python3 scripts/assignment-vectors.py > fixtures/assignment-vectors.json
"""

import hashlib
import json
import math
import sys

PLACES = 2**52


def place(parts):
    """The first 52 bits of SHA-256 over the UTF-8 of the parts, joined by U+001F, as an integer."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8")).digest()
    return int.from_bytes(digest, "big") >> (256 - 52)


def limits(holdout, variants):
    """Arm and first place that is no longer its own."""
    found = [("holdout", math.floor(holdout * PLACES))]
    total = 0.0
    for _, share in variants:
        total += share
    until = 0.0
    for index, (name, share) in enumerate(variants):
        until += share
        last = index == len(variants) - 1
        found.append((name, PLACES if last else math.floor((holdout + (1 - holdout) * (until / total)) * PLACES)))
    return found


def arm(campaign, mailbox, holdout, variants):
    at = place(["arm", campaign, mailbox])
    return next(name for name, below in limits(holdout, variants) if at < below)


mailboxes = [
    "a@shop.example",
    "b@shop.example",
    "o'brien@shop.example",
    "quote\"d@shop.example",
    "back\\slash@shop.example",
    "zoë@shop.example",
    "zoe\u0308@shop.example",
    "李雷@商店.example",
    "😀@shop.example",
    "customer:K0042",
    "a" * 200 + "@shop.example",
    "",
] + [f"k{number:04d}@shop.example" for number in range(40)]
plans = [
    ("C1", 0.1, [("A", 1)]),
    ("C2", 0.3, [("A", 0.5), ("B", 0.5)]),
    ("C17", 0.05, [("A", 0.2), ("B", 0.3), ("C", 0.5)]),
    ("活动", 1 / 3, [("A", 1), ("B", 2)]),
]
json.dump(
    {
        "source": "scripts/assignment-vectors.py, Python hashlib; docs/audience.md says what is computed",
        "places": [
            {"parts": parts, "place": place(parts)}
            for parts in [["a"], ["a", "b"], ["a\x1fb"], ["standing", "00ff", "2026", "a@shop.example"], ["", ""]]
        ],
        "arms": [
            {
                "campaign": campaign,
                "holdout": holdout,
                "variants": [{"id": name, "share": share} for name, share in variants],
                "limits": [{"arm": name, "below": below} for name, below in limits(holdout, variants)],
                "mailboxes": [
                    {
                        "mailbox": mailbox,
                        "place": place(["arm", campaign, mailbox]),
                        "arm": arm(campaign, mailbox, holdout, variants),
                    }
                    for mailbox in mailboxes
                ],
            }
            for campaign, holdout, variants in plans
        ],
    },
    sys.stdout,
    ensure_ascii=False,
    indent=1,
)
sys.stdout.write("\n")

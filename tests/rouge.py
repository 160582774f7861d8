"""ROUGE as google-research's rouge_score computes it with stemming."""
import functools
import re
from collections import Counter

# ---- Porter's stemmer, with the changes that NLTK made to it ------------------

IRREGULAR = {form: stem for stem, forms in {
    "sky": "sky skies", "die": "dying", "lie": "lying", "tie": "tying", "news": "news",
    "inning": "innings inning", "outing": "outings outing", "canning": "cannings canning",
    "howe": "howe", "proceed": "proceed", "exceed": "exceed", "succeed": "succeed",
}.items() for form in forms.split()}

STEP2 = [pair.split(":") for pair in """ational:ate tional:tion enci:ence anci:ance izer:ize
    bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al
    iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble fulli:ful logi:log""".split()]
STEP3 = [pair.split(":") for pair in
         "icate:ic ative: alize:al iciti:ic ical:ic ful: ness:".split()]
STEP4 = """al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive
    ize""".split()


def shape(word):
    """c and v for each letter; y is a vowel after a consonant."""
    out = ""
    for ch in word:
        vowel = ch in "aeiou" or (ch == "y" and out[-1:] == "c")
        out += "v" if vowel else "c"
    return out


def measure(word):
    return shape(word).count("vc")


def short_end(word):
    """"hop", "fil": a vowel between consonants, so that an e was lost after it."""
    s = shape(word)
    return (s.endswith("cvc") and word[-1] not in "wxy") or s == "vc"


def plural(w):
    if w.endswith("ies"):
        return w[:-1] if len(w) == 4 else w[:-2]
    if w.endswith("sses"):
        return w[:-2]
    return w[:-1] if w.endswith("s") and not w.endswith("ss") else w


def past(w):
    if w.endswith("ied"):
        return w[:-1] if len(w) == 4 else w[:-2]
    if w.endswith("eed"):
        return w[:-1] if measure(w[:-3]) > 0 else w
    for ending in ("ed", "ing"):
        stem = w[:-len(ending)]
        if w.endswith(ending) and "v" in shape(stem):
            break
    else:
        return w
    if stem.endswith(("at", "bl", "iz")):
        return stem + "e"
    if stem[-1:] == stem[-2:-1] and shape(stem)[-1] == "c":
        return stem if stem[-1] in "lsz" else stem[:-1]
    return stem + "e" if measure(stem) == 1 and short_end(stem) else stem


def final_y(w):
    return w[:-1] + "i" if w.endswith("y") and len(w) > 2 and shape(w)[-2] == "c" else w


def derived(w):
    if w.endswith("alli") and measure(w[:-4]) > 0:
        return derived(w[:-2])
    for ending, becomes in STEP2:
        if w.endswith(ending):
            stem = w[:-len(ending)]
            counted = stem + "l" if ending == "logi" else stem
            return stem + becomes if measure(counted) > 0 else w
    return w


def adjective(w):
    for ending, becomes in STEP3:
        if w.endswith(ending):
            stem = w[:-len(ending)]
            return stem + becomes if measure(stem) > 0 else w
    return w


def suffix(w):
    for ending in STEP4:
        if w.endswith(ending):
            stem = w[:-len(ending)]
            good = measure(stem) > 1 and (ending != "ion" or stem[-1] in "st")
            return stem if good else w
    return w


def tidy(w):
    if w.endswith("e"):
        m = measure(w[:-1])
        if m > 1 or (m == 1 and not short_end(w[:-1])):
            w = w[:-1]
    return w[:-1] if w.endswith("ll") and measure(w[:-1]) > 1 else w


@functools.lru_cache(None)
def stem(word):
    if word in IRREGULAR or len(word) <= 2:
        return IRREGULAR.get(word, word)
    for step in (plural, past, final_y, derived, adjective, suffix, tidy):
        word = step(word)
    return word


def words(sentence):
    return [stem(w) if len(w) > 3 else w for w in re.findall("[a-z0-9]+", sentence.lower())]


# ---- the measures -------------------------------------------------------------

def f1(hits, n_gold, n_system):
    if not hits:
        return 0.0
    p, r = hits / n_system, hits / n_gold
    return 2 * p * r / (p + r)


def n_grams(text, n):
    return Counter(zip(*(text[i:] for i in range(n))))


def overlap(gold, system, n):
    g, s = n_grams(gold, n), n_grams(system, n)
    return f1((g & s).total(), g.total(), s.total())


def lcs_table(a, b):
    table = [[0] * (len(b) + 1)]
    for x in a:
        above, row = table[-1], [0]
        for j, y in enumerate(b):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        table.append(row)
    return table


def lcs_places(a, b):
    """Places in a of one longest common subsequence."""
    table, i, j, out = lcs_table(a, b), len(a), len(b), set()
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.add(i - 1)
            i, j = i - 1, j - 1
        elif table[i][j - 1] > table[i - 1][j]:
            j -= 1
        else:
            i -= 1
    return out


def union_lcs(gold, system):
    """Of each gold sentence, what any system sentence has in order; no word
    counts more often than it stands in either."""
    left = Counter(w for s in gold for w in s) & Counter(w for s in system for w in s)
    hits = 0
    for sentence in gold:
        places = set().union(*(lcs_places(sentence, s) for s in system))
        for w in (sentence[i] for i in sorted(places)):
            if left[w] > 0:
                left[w] -= 1
                hits += 1
    return f1(hits, sum(map(len, gold)), sum(map(len, system)))


def score(reference, summary):
    """F1 of each measure, 0 to 1; both are lists of sentences."""
    gold, system = ([words(s) for s in x] for x in (reference, summary))
    a, b = sum(gold, []), sum(system, [])
    return {"R1": overlap(a, b, 1), "R2": overlap(a, b, 2),
            "RL": f1(lcs_table(a, b)[-1][-1], len(a), len(b)),
            "RLsum": union_lcs(gold, system)}
